import { useDevice } from "../device/state.ts";

/** Whether the server can be reached, as far as is known: the network is there and the last try to send was answered. */
export function useOnline(): boolean {
  const { online, hindrance } = useDevice().delivery;
  return online && hindrance !== "away";
}
