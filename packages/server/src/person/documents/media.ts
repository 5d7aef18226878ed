export const mediaTypes = ["application/pdf", "image/jpeg", "image/png"] as const;
export type MediaType = (typeof mediaTypes)[number];

/** The first bytes of each kind of file. */
const beginnings: Readonly<Record<MediaType, readonly number[]>> = {
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d],
  "image/jpeg": [0xff, 0xd8, 0xff],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** Whether the content is what it is said to be. */
export const isOfType = (content: Buffer, type: MediaType) =>
  beginnings[type].every((byte, at) => content[at] === byte);

export const mediaType = (contentType: string | undefined): MediaType | undefined => {
  const [plain] = (contentType ?? "").toLowerCase().split(";");
  return mediaTypes.find((type) => type === plain?.trim());
};

export const endings: Readonly<Record<MediaType, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};
