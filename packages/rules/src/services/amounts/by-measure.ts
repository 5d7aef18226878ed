import type { MeasureId } from "../measure.ts";
import { childhoodCap, designatedCap } from "./grant-caps.ts";
import { basicPension, childAllowance, hiringSubsidySums, specialAllowance } from "./monthly-sums.ts";
import type { Pricing } from "./priced.ts";
import { recoveryCapOfAdults, recoveryCapOfChildren } from "./recovery-cap.ts";
import { deviceUserCap, facilityCap, groupHomeCap, homeCap } from "./welfare-cap.ts";

/** How the sums of a measure are found; a measure without a row has none that a text settles. */
export const pricings: Readonly<Partial<Record<MeasureId, Pricing>>> = {
  "home-care": homeCap,
  "home-care-hospital-visit": homeCap,
  "heavy-visit": homeCap,
  "comprehensive-support": homeCap,
  "short-stay": homeCap,
  "medical-short-stay": homeCap,
  "seeing-escort": homeCap,
  "behaviour-support": homeCap,
  "day-care": homeCap,
  "hospital-care": facilityCap,
  "living-in": facilityCap,
  "group-home": groupHomeCap,
  "work-type-a": homeCap,
  "work-type-b": homeCap,
  devices: deviceUserCap,
  "designated-grant": designatedCap,
  "childhood-grant": childhoodCap,
  "child-surgery": recoveryCapOfChildren,
  "adult-surgery": recoveryCapOfAdults,
  "mental-outpatient": recoveryCapOfAdults,
  "basic-pension": basicPension,
  "special-allowance": specialAllowance,
  "child-allowance": childAllowance,
  "hiring-subsidy": hiringSubsidySums,
};
