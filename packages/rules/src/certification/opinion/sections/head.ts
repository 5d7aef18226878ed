import type { FieldSpec } from "../../form/index.ts";
import { dayField, oneOf, severalOf, shortText, whenHas, whenIs, yesNo } from "../build-field.ts";
import { agreements, departments, sexes, timesWritten } from "../tables/head-options.ts";

/** The head of the form (S3 L1139–1146). Names, day of birth and contact come from the case and are not typed again. */
export const headFields: readonly FieldSpec[] = [
  dayField("written.day", "記入日", "Day written", {
    source: "S3 L1139",
    plain: "この意見書を書いた日です。",
    example: "令和8年11月21日",
    required: true,
  }),
  shortText("applicant.name", "申請者", "Applicant", {
    source: "S3 L1141",
    plain: "申請した人の名前です。",
    example: "見本 花子",
    required: true,
  }),
  shortText("applicant.kana", "(ふりがな)", "Reading of the name", {
    source: "S3 L1141",
    plain: "名前の読み方です。",
    example: "みほん はなこ",
  }),
  oneOf(sexes)("applicant.sex", "男 ・ 女", "Sex", {
    source: "S3 L1141",
    plain: "用紙の欄です。申請と同じものが入ります。",
    example: "女",
  }),
  dayField("applicant.bornOn", "明・大・昭・平 年 月 日生(歳)", "Day of birth (age)", {
    source: "S3 L1142; 令和 added (P9)",
    plain: "生まれた日です。年齢は記入日から計算します。令和生まれの人も書けます。",
    example: "昭和50年4月1日",
    required: true,
  }),
  shortText("applicant.postcode", "〒", "Postcode", {
    source: "S3 L1141",
    plain: "郵便番号です。",
    example: "100-0001",
  }),
  shortText("applicant.address", "住所", "Address", {
    source: "S3 L1141 (the space beside 〒)",
    plain: "住んでいる所です。",
    example: "東京都千代田区千代田1-1",
  }),
  shortText("applicant.contact", "連絡先", "Contact", {
    source: "S3 L1142",
    plain: "電話番号です。連絡してよい時間の決まりがある人は、申請の画面で確かめます。",
    example: "03-0000-0000",
  }),
  oneOf(agreements)(
    "plannerConsent",
    "主治医として本意見書がサービス利用計画作成に利用されることに",
    "Use of this opinion for the service plan",
    {
      source: "S3 L1143",
      plain: "同意しないときは、計画をつくる人に見せません。",
      example: "同意する。",
      required: true,
    },
  ),
  shortText("doctor.name", "医師氏名", "Doctor", {
    source: "S3 L1144",
    plain: "書いた医師の名前です。",
    example: "架空 一郎",
    required: true,
  }),
  shortText("institution.name", "医療機関名", "Institution", {
    source: "S3 L1145",
    plain: "病院や診療所の名前です。",
    example: "みどり病院",
    required: true,
  }),
  shortText("institution.phone", "電話", "Telephone", {
    source: "S3 L1145",
    plain: "審査会から聞きたいことがあるときの番号です。",
    example: "03-0000-0001",
  }),
  shortText("institution.address", "医療機関所在地", "Address of the institution", {
    source: "S3 L1146",
    plain: "病院や診療所のある所です。",
    example: "東京都千代田区千代田2-2",
  }),
  shortText("institution.fax", "FAX", "Fax", {
    source: "S3 L1146",
    plain: "紙で送るときに使います。",
    example: "03-0000-0002",
  }),
];

/** (1) to (3) under the head (S3 L1147–1149). */
export const visitFields: readonly FieldSpec[] = [
  dayField("lastSeenOn", "(1) 最終診察日", "(1) Last seen on", {
    source: "S3 L1147",
    plain: "最後に診察した日です。",
    example: "令和8年11月10日",
    required: true,
  }),
  oneOf(timesWritten)("timesWritten", "(2) 意見書作成回数", "(2) Number of opinions", {
    source: "S3 L1148",
    plain: "この人の意見書を書くのは何回目かです。前の意見書があれば、写して直せます。",
    example: "初回",
    required: true,
  }),
  yesNo("otherDepartments.any", "(3) 他科受診の有無", "(3) Seen by other departments", {
    source: "S3 L1149",
    plain: "ほかの科にもかかっているかです。",
    example: "有",
    required: true,
  }),
  severalOf(departments)("otherDepartments.which", "(有の場合)→", "If so, which", {
    source: "S3 L1149",
    plain: "かかっている科を、すべて選びます。",
    example: "精神科、眼科",
    when: whenIs("otherDepartments.any", true),
    required: true,
  }),
  shortText("otherDepartments.other", "その他 ()", "Other department", {
    source: "S3 L1149",
    plain: "一覧にない科の名前です。",
    example: "リウマチ科",
    when: whenHas("otherDepartments.which", "other"),
    required: true,
  }),
];
