export const progressJa = {
  "form.sections": "群の一覧",
  "form.section.left": "あと{{number}}項目",
  "form.section.done": "済み",
  "form.section.optional": "空けてもよい",
  "form.progress": "{{at}}番目（全部で{{of}}）",
  "form.progress.items": "{{of}}項目のうち{{answered}}項目に答えました",
  "form.previous": "前へ：{{name}}",
  "form.next": "次へ：{{name}}",
  "form.bar.left": "あと{{number}}項目",
  "form.bar.done": "すべて答えました",
  "form.bar.result": "結果を見る",
  "form.saved": "保存しました（この端末の中）",
  "form.save.full":
    "この端末の保存場所がいっぱいで、保存できませんでした。画面を閉じると答えが消えます。上の「ファイルを開く・保存する」で保存してください。",
  "form.save.blocked":
    "ブラウザーの設定のため、この端末に保存できません。画面を閉じると答えが消えます。上の「ファイルを開く・保存する」で保存してください。",
  "form.result.wait": "答えがそろうと、ここに結果が出ます。あと{{number}}項目です。",
  "form.result.label": "試算の結果",
  "form.missing.title": "まだ答えていない項目が{{number}}あります",
  "form.missing.what": "項目を押すと、そこへ移ります。",
  "form.missing.assume": "答えていない項目を一番軽い答えとして試算する",
  "form.missing.assume.hint": "仮の試算です。答えを入れると、結果が変わることがあります。",
} as const;
