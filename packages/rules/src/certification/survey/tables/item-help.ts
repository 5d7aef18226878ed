/** What the manual says of items of 2013, in our words. Asked where people with a changing illness are often missed. */
export const helpOf2013: Readonly<Record<string, string>> = {
  "1-1":
    "麻痺がなくても、筋力の低下や動きにくさがあれば「ある」です。立ち上がりの不安定、ふらつき、つたい歩き、つえ、転びやすさ、しびれがないかを聞きます。（S3 L775–780）",
  "1-2": "痛みだけでは麻痺に入りません。痛くて動かせないときは、ここを「ある」にします。（S3 L782）",
  "2-7":
    "調査の日にできても、重いときに見守りや介助がいるなら、重いときの答えと特記事項に書きます。（S3 L784）",
  "3-1":
    "調査の日にできても、重いときに手すりや人の手がいるなら、重いときの答えと特記事項に書きます。（S3 L784）",
};
