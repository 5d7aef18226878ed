import type { areaJa } from "./area.ja.ts";

export const areaEn: Record<keyof typeof areaJa, string> = {
  "result.area.1": "Sitting up, standing, walking",
  "result.area.2": "Eating and toilet",
  "result.area.3": "Transfers, dressing, keeping clean",
  "result.area.4": "Seeing and hearing",
  "result.area.5": "Housework, shopping, going out",
  "result.area.6": "Medicine, money, communicating, understanding",
  "result.area.7": "Restless or risky behaviour",
  "result.area.8": "Fixed habits, sudden acts, senses",
  "result.area.9": "Mood, anxiety, motivation, focus",
  "result.area.10": "Medical care",
  "result.area.11": "Paralysis and stiff joints",
  "result.area2013.1": "Paralysis and stiff joints",
  "result.area2013.2": "Sitting up, sitting, walking",
  "result.area2013.3": "Getting up, washing the body",
  "result.area2013.4": "Eating, drinking, toilet",
  "result.area2013.5": "Grooming, dressing, medicine, money",
  "result.area2013.6": "Seeing, hearing, communicating",
  "result.area2013.7": "Behaviour",
};
