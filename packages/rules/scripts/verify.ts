/** Loads the law tables of both editions, which refuse unknown names as they are compiled. Part of `npm run build`. */
async function verify(): Promise<string> {
  const { edition2013, edition2014 } = await import("../src/grading/index.ts");
  await import("../src/grading/edition2014/compiled.ts");
  const of2013 = `2013: ${edition2013.items.length} 項目 ${edition2013.groupNames.length} 群`;
  const of2014 = `2014: ${edition2014.items.length} 項目 ${edition2014.groupNames.length + 1} 群`;
  return `${of2013}、${of2014} ${edition2014.conditions.length} 条件`;
}

try {
  console.log(`法令の表に知らない名前はありません（${await verify()}）。`);
} catch (error) {
  throw new Error(
    `法令の表を読めません：${error instanceof Error ? error.message : String(error)}
  理由: 表の中の名前が、ほかの表にも別名の一覧にもありません（または行の形が違います）。
  すること: packages/rules/src/grading/edition2013/tables と edition2014/tables の行を法令の条文と見比べ、
            つづりの違いなら edition2014/aliases.ts（2013 年版は edition2013/names.ts）に足してください。`,
    { cause: error },
  );
}
