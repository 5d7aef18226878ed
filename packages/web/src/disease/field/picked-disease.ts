/** A disease that was chosen. A name that is on no list here (only with `allowTyped`) has the id "". */
export interface PickedDisease {
  readonly id: string;
  readonly name: string;
}

export const isSame = (one: PickedDisease, other: PickedDisease): boolean =>
  one.id === other.id && one.name === other.name;
