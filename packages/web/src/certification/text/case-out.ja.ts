export const caseOutJa = {
  "case.out": "紙とデータ",
  "case.out.lead": "印刷する紙と、持ち出すデータです。見られるところだけが入ります。",
  "case.out.papers": "紙（PDF）",
  "case.out.papers.what":
    "PDF は新しいタブで開きます。「中身を印刷する」は今の内容が入った紙、「書きこむ用紙」は手で書くための空の紙です。",
  "case.out.filled": "中身を印刷する",
  "case.out.blank": "書きこむ用紙",
  "case.out.paper.application": "申請した内容です。窓口の控えや、本人にわたす写しに使います。",
  "case.out.paper.state_form": "くらしのようすと、よい日・悪い日のことです。調査の前に読む紙です。",
  "case.out.paper.overview": "サービスや家、仕事のようすを聞く紙です。",
  "case.out.paper.survey": "調査の項目と、特記事項です。訪問で紙に書き、後で打ちこむこともできます。",
  "case.out.paper.opinion": "主治医が書く紙です。紙で頼むときは、書きこむ用紙を使います。",
  "case.out.paper.explanation": "申請から決まるまでの流れを、やさしく書いた紙です。",
  "case.out.paper.receipt": "申請を受け取ったことを知らせる紙です。",
  "case.out.paper.opinion_request": "意見書を頼む手紙です。窓あき封筒に合います。",
  "case.out.paper.opinion_reminder": "意見書がまだ届かないときの手紙です。開くと、印刷したことになります。",
  "case.out.name.explanation": "説明書",
  "case.out.name.receipt": "受領書",
  "case.out.name.opinion_request": "意見書の依頼状",
  "case.out.name.opinion_reminder": "意見書の督促状",
  "case.out.address":
    "手紙は、病院・診療所の所在地が分からないと作れません。申請書の「主治医」に入れてください。",
  "case.out.copy": "この一件の写し（ZIP）",
  "case.out.copy.what":
    "今の内容と、書きかえの記録と、印刷した紙（PDF）が、一つにまとまります。本人が自分の記録を見たいときに使います。",
  "case.out.copy.care":
    "病気のことが入っています。人に見られないところに置き、いらなくなったら消してください。",
  "case.out.copy.helper": "手伝う人は、本人が「代わりに答える」をゆるしているときに、保存できます。",
  "case.out.copy.get": "写しを保存する（ZIP）",
  "case.out.fhir": "ほかの仕組みへわたすデータ（FHIR）",
  "case.out.fhir.what":
    "電子カルテなど、ほかの仕組みが読める形のデータです。使う相手から頼まれたときだけ、保存してください。",
} as const;
