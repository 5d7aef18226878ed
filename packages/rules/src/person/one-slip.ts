/** Whether two texts of three letters or more differ by one letter changed, or by two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  const [left, right] = [Array.from(a), Array.from(b)];
  if (left.length !== right.length || left.length < 3) return false;
  const differing = left.flatMap((letter, at) => (letter === right[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  const areNeighbours = differing.length === 2 && second === first + 1;
  return areNeighbours && left[first] === right[second] && left[second] === right[first];
}
