export const opinionLinkEn = {
  "opinionLink.title": "Doctor's opinion",
  "opinionLink.lead":
    "For doctors who were asked for an opinion. Enter the code that came separately from the link.",
  "opinionLink.code": "Code of 8 digits",
  "opinionLink.code.hint": "It came by telephone or letter, apart from the link.",
  "opinionLink.code.short": "The code is not complete. Enter all 8 digits.",
  "opinionLink.open": "Open the opinion",
  "opinionLink.once":
    "The link works only in the browser that opens it first. Stay on the same device until you are done.",
  "opinionLink.noCode": "If you have no code, call the municipality that asked.",
  "opinionLink.none": "Open the link again",
  "opinionLink.none.what":
    "No opinion has been opened in this browser. Open it by the link or the QR code you were sent; if you cannot find it, call the municipality.",
  "opinionLink.until":
    "Opens in this browser until {{time}}. On a shared device, close the browser when you are done.",
  "opinionLink.saved": "Sent",
  "opinionLink.saving": "Sending",
  "opinionLink.away": "No connection. {{number}} changes are on this page only. Do not close it.",
  "opinionLink.refused": "{{number}} fields were not taken. Put them right.",
  "opinionLink.again": "Try again",
  "opinionLink.you": "You",
  "opinionLink.somebody": "Somebody at the municipality",
} as const;
