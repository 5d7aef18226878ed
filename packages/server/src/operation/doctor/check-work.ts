import type { Client } from "pg";
import { checkHeads } from "../../audit/index.ts";
import { failedJobs, hoursSinceBackup } from "./facts.store.ts";
import { type Finding, ok, unless } from "./finding.ts";

const DAY = 24;

function ageOf(hours: number): readonly [ja: string, en: string] {
  if (hours < 2 * DAY) return [`${Math.round(hours)} 時間`, `${Math.round(hours)} hours`];
  return [`${Math.round(hours / DAY)} 日`, `${Math.round(hours / DAY)} days`];
}

function checkBackupAge(hours: number | undefined): Finding {
  const toDo = [
    "「yorisoi backup ファイル」を毎日動くようにしてください（docs/operate.md）",
    'let "yorisoi backup FILE" run every day (docs/operate.md)',
  ] as const;
  if (hours === undefined) {
    return unless(
      false,
      ["", ""],
      "warning",
      ["控えをまだ一度も取っていません", "no backup was ever made"],
      toDo,
    );
  }
  const [ja, en] = ageOf(hours);
  return unless(
    hours < DAY + 2,
    [`最後の控えは ${ja}前です`, `the last backup is ${en} old`],
    hours < 7 * DAY ? "warning" : "bad",
    [`最後の控えは ${ja}前で、古すぎます`, `the last backup is ${en} old`],
    toDo,
  );
}

function checkJobs(failed: number | undefined): Finding {
  if (failed === undefined) {
    return unless(
      false,
      ["", ""],
      "bad",
      ["処理（ジョブ）の表がありません", "the job queue is not there"],
      ["管理者の URL で「yorisoi prepare」を実行してください", 'run "yorisoi prepare"'],
    );
  }
  return unless(
    failed === 0,
    ["できなかった処理はありません", "no job has failed"],
    "warning",
    [`できなかった処理が ${failed} 件あります`, `${failed} jobs have failed`],
    [
      "管理者の画面の「処理」で理由の記号を見て、やり直すか取りやめてください",
      "look at them in the administrator's jobs page",
    ],
  );
}

async function checkAudit(url: string): Promise<Finding> {
  const { lanes, broken } = await checkHeads(url);
  if (lanes === 0) return ok("監査の記録はまだありません", "the audit log is empty");
  return unless(
    broken === 0,
    [`監査の鎖 ${lanes} 本の終わりは正しいです`, `the ends of ${lanes} audit chains are right`],
    "bad",
    [`監査の鎖 ${broken} 本の終わりが合いません`, `the ends of ${broken} audit chains are wrong`],
    ["「yorisoi audit verify」ですべての行を調べてください", 'run "yorisoi audit verify"'],
  );
}

/** What should have happened: backups, jobs, an unbroken log. */
export async function checkWork(client: Client, url: string): Promise<readonly Finding[]> {
  return [
    await checkAudit(url),
    checkBackupAge(await hoursSinceBackup(client)),
    checkJobs(await failedJobs(client)),
  ];
}
