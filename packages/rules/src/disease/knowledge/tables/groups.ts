import type { GroupNotes } from "../group-card.ts";
import { blood } from "./groups/blood.ts";
import { boneJoint } from "./groups/bone-joint.ts";
import { breathing } from "./groups/breathing.ts";
import { chromosome } from "./groups/chromosome.ts";
import { digestive } from "./groups/digestive.ts";
import { earNoseThroat } from "./groups/ear-nose-throat.ts";
import { endocrine } from "./groups/endocrine.ts";
import { hearingBalance } from "./groups/hearing-balance.ts";
import { heart } from "./groups/heart.ts";
import { immune } from "./groups/immune.ts";
import { kidney } from "./groups/kidney.ts";
import { metabolic } from "./groups/metabolic.ts";
import { nerveMuscle } from "./groups/nerve-muscle.ts";
import { skin } from "./groups/skin.ts";
import { smon } from "./groups/smon.ts";
import { vision } from "./groups/vision.ts";

/** The notes of every group, in the order of the groups of 2013, then the newer ones. */
export const groupNotes: readonly GroupNotes[] = [
  blood,
  immune,
  endocrine,
  metabolic,
  nerveMuscle,
  vision,
  hearingBalance,
  heart,
  breathing,
  digestive,
  skin,
  boneJoint,
  kidney,
  smon,
  chromosome,
  earNoseThroat,
];
