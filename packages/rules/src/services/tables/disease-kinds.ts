/** 告示番号 of the diseases that WAM NET and 神戸市 name by kind (facts V8, V10); a test compares the names with data/. */
const motorNeuron: readonly (readonly [no: number, name: string])[] = [
  [1, "球脊髄性筋萎縮症"],
  [2, "筋萎縮性側索硬化症"],
  [3, "脊髄性筋萎縮症"],
  [4, "原発性側索硬化症"],
];
const muscularDystrophy: readonly (readonly [no: number, name: string])[] = [[113, "筋ジストロフィー"]];

/** The rows, for the test. */
export const diseaseKinds = { motorNeuron, muscularDystrophy };

/** Whether one of the 告示番号 is ALS or another disease of the motor neurons. */
export function hasMotorNeuronDisease(numbers: readonly number[]): boolean {
  return motorNeuron.some(([no]) => numbers.includes(no));
}

/** Whether one of the 告示番号 is 筋ジストロフィー. */
export function hasMuscularDystrophy(numbers: readonly number[]): boolean {
  return muscularDystrophy.some(([no]) => numbers.includes(no));
}
