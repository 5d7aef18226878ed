/**
 * Words of medicine that are written partly in kana, because a kanji is rare or forgotten, and terms of one meaning of which
 * both are official: the writing kept in a key, then the others. A word stays within the kana or kanji it is part of, so that
 * the beginning of a name still is the beginning of its key. Our judgement.
 */
export const mixedWritings = `
タンパク 蛋白 蛋ぱく
けいれん 痙攣 痙れん けい攣
てんかん 癲癇 癲かん
ヘモグロビン 血色素
うっ滞 鬱滞 欝滞
うっ血 鬱血 欝血
顕性 優性
潜性 劣性
嚢胞 のう胞 嚢ほう
嚢腫 のう腫
膿疱 のう疱 膿ほう
水疱 水ほう 水泡
天疱瘡 天ほう瘡 天疱そう 天ほうそう
骨髄 骨ずい 骨ズイ
脊髄 せき髄 脊ずい 背髄
脊椎 せき椎 脊つい
脊柱 せき柱
髄膜 ずい膜
脱髄 脱ずい
靭帯 じん帯 ジン帯
萎縮 い縮 イ縮
麻痺 麻ひ 麻庇
壊死 え死
潰瘍 潰よう かい瘍
腫瘍 腫よう しゅ瘍
狭窄 狭さく
閉塞 閉そく
梗塞 梗そく
乾癬 乾せん かん癬
魚鱗癬 魚鱗せん 魚りんせん 魚りん癬 ぎょりん癬
苔癬 苔せん
強皮 強ひ きょう皮
皮膚 皮ふ 皮フ
紫斑 紫はん し斑
紅斑 紅はん
白斑 白はん
網膜 網まく もう膜
角膜 角まく
虹彩 虹さい こう彩
黄斑 黄はん おう斑
副鼻腔 副び腔 副鼻くう
喉頭 こう頭
蠕動 ぜん動 ゼン動
嚥下 えん下
膵臓 すい臓 スイ臓
膵炎 すい炎
胆管 たん管
胆道 たん道
横隔膜 横かく膜 横隔まく おうかく膜
糸球体 糸きゅう体
結節 結せつ
頭蓋 頭がい
側弯 側わん そく弯
弯曲 わん曲
奇形 奇けい
強直 きょう直
瘻孔 ろう孔
赤芽球癆 赤芽球ろう
ネフロン癆 ネフロンろう
大腿 大たい だい腿
瘢痕 はん痕
粗鬆 粗しょう 粗そう
腱鞘 腱しょう けん鞘
髄鞘 髄しょう
封入体 封入たい
貪食 どん食
痙性 けい性
眼瞼 眼けん がん瞼
振戦 振せん しん戦
膠原病 こう原病 膠げん病
膠様 こう様
滲出 しん出
石灰 石かい
`;
