const steps = ["KB", "MB", "GB"] as const;

/** A size as people say it: whole kilobytes, rounded up, then one digit behind the point. A kilobyte is 1000 bytes. */
export function sizeInWords(bytes: number): string {
  let size = Math.ceil(bytes / 1000);
  let step = 0;
  while (size >= 1000 && step < steps.length - 1) {
    size /= 1000;
    step += 1;
  }
  return `${step === 0 ? Math.round(size) : size.toFixed(1)} ${steps[step]}`;
}
