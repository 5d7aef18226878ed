/** How a month looks: a pattern for each state, beside its word. Drawn with the colour of the text, so that it prints. */
export const monthLooks: Readonly<Record<string, string>> = {
  good: "bg-white border-green-800",
  bad: "border-orange-800 [background-image:repeating-linear-gradient(135deg,var(--color-orange-200)_0_4px,white_4px_12px)]",
  hospital:
    "border-solid-gray-900 border-4 [background-image:repeating-linear-gradient(0deg,var(--color-solid-gray-200)_0_4px,transparent_4px_10px),repeating-linear-gradient(90deg,var(--color-solid-gray-200)_0_4px,white_4px_10px)]",
  unknown:
    "border-dashed border-solid-gray-600 [background-image:radial-gradient(var(--color-solid-gray-300)_1.5px,white_1.5px)] [background-size:10px_10px]",
};

/** A month nobody spoke of yet. */
export const openMonth = "border-solid-gray-420 bg-white";
