/** `yorisoi-kubun-2026-11-21.json`: the day it was saved and nothing about a person. */
export function fileName(today: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `yorisoi-kubun-${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}.json`;
}

/** Hands a text to the browser as a file to save. It is made in the browser; nothing is sent. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
