import type { EraId } from "../era.ts";

/**
 * Eras: id, letter, one kanji, Japanese, English, year one, first day, day from which it is another era.
 *
 * 明治 begins here with 1873-01-01 (明治6年1月1日): the day before was 明治5年12月2日 of the old lunar calendar
 * (明治5年太政官布告第337号 改暦ノ布告). 大正: 「明治四十五年七月三十日以後ヲ改メテ大正元年ト為ス」(詔書);
 * 昭和: 「大正十五年十二月二十五日以後ヲ改メテ昭和元年ト為ス」(詔書); 平成: 元号を改める政令（昭和64年政令第1号）,
 * in force the day after 1989-01-07; 令和: 元号を改める政令（平成31年政令第143号）, in force 2019-05-01.
 */
export const eraRows = [
  ["meiji", "M", "明", "明治", "Meiji", 1868, "1873-01-01", "1912-07-30"],
  ["taisho", "T", "大", "大正", "Taisho", 1912, "1912-07-30", "1926-12-25"],
  ["showa", "S", "昭", "昭和", "Showa", 1926, "1926-12-25", "1989-01-08"],
  ["heisei", "H", "平", "平成", "Heisei", 1989, "1989-01-08", "2019-05-01"],
  ["reiwa", "R", "令", "令和", "Reiwa", 2019, "2019-05-01", null],
] as const satisfies readonly (readonly [
  EraId,
  string,
  string,
  string,
  string,
  number,
  string,
  string | null,
])[];
