const text = `申請の一件の写し（よりそい）

入っているもの
・case.json … 申請のすすみ方、起きたこと、書類の中身。書類の中身には、今の値と、これまでの書きかえのすべてがあります。番号やコードのそばに、用紙の言葉があります。
・PDF … 中身のある書類を、一つずつ印刷したもの。

入っていないもの
・調査員と審査会だけが読むところ、この写しを作った人が見られないところ。
・意見書や調査票を本人が受け取るときは、市町村の窓口に頼んでください。

大切なお願い
・病気のことが書いてあります。人に見られないところに保管し、いらなくなったら消してください。
・文字は UTF-8 です。

----------------------------------------------------------------

Copy of one case (Yorisoi)

What is in it
- case.json: how the case went, what happened, and what stands in the documents: the present values and every change
  that was made. Beside each code stand the words of the form.
- PDF: each document that holds something, as it is printed.

What is not in it
- What only the surveyor and the board read, and what whoever made this copy may not see.
- To receive the survey and the opinion, the person asks at the window of the municipality.

Please
- It tells of an illness. Keep it where nobody else looks, and delete it when it is not needed any more.
- The text is UTF-8.
`;

/** What lies beside a copy: the same for everybody. With the mark and the line ends that simple editors need. */
export const readme = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
