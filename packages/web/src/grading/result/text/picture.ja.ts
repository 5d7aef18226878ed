export const pictureJa = {
  "result.picture.title": "分野ごとの点数",
  "result.picture.finding": "点数がいちばん高いのは「{{area}}」で、{{most}}点のうち{{points}}点です。",
  "result.picture.finding.severe":
    "重い状態で点数がいちばん高いのは「{{area}}」で、{{most}}点のうち{{points}}点です。調査の日は{{day}}点です。",
  "result.picture.finding.tie":
    "点数がいちばん高い分野は{{number}}つあり、どれも{{most}}点のうち{{points}}点です。",
  "result.picture.finding.zero": "どの分野も0点です。",
  "result.picture.note":
    "棒は、それぞれの分野の最も高い点数（100点）を右のはしとしています。長いほど点数が高いことを表します。",
  "result.picture.value": "{{points}} / {{most}}",
  "result.picture.table": "同じ数字を表で見る",
  "result.picture.caption": "分野ごとの合計点数",
  "result.picture.area": "分野",
  "result.picture.official": "省令の群",
  "result.picture.points": "点数",
  "result.picture.most": "最も高い点数",
} as const;
