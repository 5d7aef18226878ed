/** Words of a text that tell something the ticks should tell too. */
export const speaksOfChange =
  /変動|変化する|変わりやす|波がある|不安定|再燃|ぶり返|再発|寛解|緩解|増悪|季節|天候|日によ(?:って|り)|日内/u;
export const speaksOfProgress = /進行|進んで(?:い|き)|進む|徐々に(?:悪|低下)|年々|だんだん(?:悪|できなく)/u;
/** 「進行はない」 and the like speak of no progression. */
export const speaksOfNoProgress = /進行(?:は|も)?(?:し|せ|ない|なく|みられ|認め|見られ)|進まない/u;
/** A point in time: an era, a year, a month, or so long ago. 「1日10mg」 and 「2週間ごと」 are none. */
export const speaksOfTime =
  /明治|大正|昭和|平成|令和|[SHR]\.?\s?[0-9０-９]+[.年/]|(?:19|20|１９|２０)[0-9０-９]{2}|[0-9０-９]+年(?!間|ごと|毎)|[0-9０-９]+月|[0-9０-９一二三四五六七八九十数]+(?:年|か月|ヶ月|カ月|ヵ月|ケ月|週間?|日)前|昨年|今年|先月|去年/u;
export const speaksOfDrugs = /投与|処方|内服|服用|服薬|注射|点滴|[0-9０-９]\s?(?:mg|ｍｇ|錠|㎎)|薬/u;
/** References instead of words. */
export const ditto =
  /同上|同前|同左|〃|仝|(?:前回|前|以前)(?:の(?:意見書)?)?と(?:同じ|同様|変わら)|前回(?:同様|どおり|通り)/u;
