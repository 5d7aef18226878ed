type Title = readonly [number: string, ja: string, en: string];

/**
 * Titles of the chapters. 2013: as the part for remarks of the form has them (平成十八年厚生労働省令第四十号 別表第一).
 * 2014: as the manual of 2014 has them (docs/sources.md, source N).
 */
export const chapterTitles: Readonly<Record<"2013" | "2014", readonly Title[]>> = {
  "2013": [
    ["1", "麻痺等に関連する項目", "Paralysis and stiff joints"],
    ["2", "移動等に関連する項目", "Moving"],
    ["3", "動作等に関連する項目", "Movements"],
    ["4", "身辺の介護等に関連する項目", "Personal care"],
    ["5", "身辺の世話等に関連する項目", "Looking after oneself"],
    ["6", "コミュニケーションに関連する項目", "Communication"],
    ["7", "行動に関連する項目", "Behaviour"],
    ["8", "医療に関連する項目", "Medical care"],
    ["9", "生活に関連する項目", "Daily life"],
  ],
  "2014": [
    ["1", "移動や動作等に関連する項目", "Moving and movements"],
    ["2", "身の回りの世話や日常生活等に関連する項目", "Looking after oneself and daily life"],
    ["3", "意思疎通等に関連する項目", "Communication"],
    ["4", "行動障害に関連する項目", "Behaviour"],
    ["5", "特別な医療に関連する項目", "Special medical care"],
  ],
};
