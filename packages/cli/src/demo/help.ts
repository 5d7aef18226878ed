/** What `yorisoi demo --help` prints. */
export const demoHelp = {
  ja: `yorisoi demo — 見本の記録（だれのものでもない、作り物の人）でデータベースを満たす

使い方
  yorisoi demo [--people 人数] [--seed 種]

  --people 人数   何人まで作るか。書かなければ 1000
  --seed 種       同じ種なら、いつも同じ人になる。書かなければ 1

DATABASE_URL があれば、そのデータベース（管理者の URL）に作ります。なければ、内蔵のデータベースに作ります。
途中で止めても、もう一度打てば続きから作ります。見本でない利用者や記録があるデータベースには作りません。`,
  en: `yorisoi demo — fill a database with made-up people

Usage
  yorisoi demo [--people N] [--seed S]

  --people N   how many there shall be; 1000 unless said
  --seed S     the same seed makes the same people; 1 unless said

Uses DATABASE_URL (an administrator's URL) if set, otherwise the embedded database. Stopped half-way, it goes on from
there the next time. It refuses a database with accounts or records that are not demo ones.`,
} as const;
