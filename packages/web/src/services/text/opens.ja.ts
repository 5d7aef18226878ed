export const opensJa = {
  "support.opens.title": "この区分で使えるようになるもの",
  "support.opens.with": "{{grade}}で、区分の条件に合うもの",
  "support.opens.next": "{{grade}}なら、さらに合うもの",
  "support.opens.regardless": "区分がなくても申請できるもの {{number}}件",
  "support.opens.toConfirm": "国の今の文書では、まだ確かめていません。窓口で確かめてください。",
  "support.opens.other": "区分がなくても使える支援もあります。病気やくらしのことから調べられます。",
  "support.opens.link": "使える支援を調べる",
} as const;
