/**
 * More forms of one kanji, beside `../../tables/name-variants.ts`: the form searched under, then old, simplified and other
 * forms. Only a search folds these; a name is never shown in a folded form. Source: 常用漢字表（付表の康熙字典体）; others our judgement.
 */
export const kanjiForms = `
線繊纖 癬廯 症證 群羣 攣挛 膠胶 障碍礙 膵脺 躯軀 鈎鉤 沈沉 歩步 鉄鐵銕 条條 黒黑 黄黃 緑綠 温溫
両兩 広廣 気氣 栄榮 覚覺 声聲 聴聽 静靜 総總 続續 対對 単單 胆膽 虫蟲 鎖鎻 断斷 権權
歴歷 囲圍 区區 顕顯 触觸 独獨 帯帶 児兒 処處 応應 国國 随隨 滞滯 弾彈 辺邊邉 瀬瀨 沢澤
焼燒 瘻瘺 亜亞 悪惡 壊壞 殻殼 覧覽 髪髮 剤劑 経經 軽輕 茎莖 径徑 鶏鷄 継繼 献獻 圧壓
医醫 隠隱 塩鹽 桜櫻 穏穩 仮假 画畫 会會 拡擴 学學 楽樂 観觀 亀龜 渓溪 芸藝 効效 号號
残殘 糸絲 実實 収收 従從 渋澁 縦縱 粛肅 将將 状狀 浄淨 剰剩 図圖 枢樞 数數 摂攝 専專
浅淺 双雙 巣巢 増增 蔵藏 属屬 台臺 担擔 団團 遅遲 点點 伝傳 当當 党黨 読讀 悩惱 拝拜
売賣 麦麥 抜拔 浜濱 並竝 宝寶 豊豐 満滿 訳譯 薬藥 与與 様樣 来來 乱亂 竜龍 涙淚 塁壘
礼禮 戻戾 霊靈 齢齡 恋戀 炉爐 労勞 湾灣 検檢 険險 巻卷 勧勸 顔顏 既旣 強强 軟輭 脱脫
毎每 戸戶 産產 青靑 内內 呑吞 録錄 説說 鋭銳 税稅 横橫`;

/**
 * Kanji that are mistaken for one another in disease names, by eye, by ear or by an input method: each row is one family.
 * Writing one for another counts as half an error. Our judgement.
 */
export const mistakenKanji = `
癬鮮苔 瘡創 疱胞庖泡包砲 痙痊 萎委 拘抱 膿濃農 嚢脳襄 腺線 瘤溜 癒愈 疸胆単 瘍傷 斑班 頸頚頭 髄錐隋随 縮宿 齢令 硬更効鋼便 症病障
炎災 末未 側測則 索策 筋金菌 靭靱勒 脊背 椎推 麻磨 痺痒 型形 係系 候侯 群郡 亢抗 欠決結 乏之 栓線 塞閉 梗硬 疽疸 腫種 芽牙 網綱 膜幕
視示 経径 遺移 若弱 孤弧 弁便 統筒 減滅 管官 質湿 瘻瘤 縁緑 鎖銷 離利 殖植 復複 血皿 縦従 滑骨 胸脳 腱健 鱗隣 尖先 梢稍 貧貪 臓蔵
性生製正成 間関感 節接切 炎円園 型方形 腎人仁 肝幹間感 肺背排 慢漫満 急級球 進新 多他 変編返 原源現 化加可 発初 心真神 障傷 大代台 全前 後高 硝消
血決 炎延 症傷 嚢能農 静性 動道 管肝 腸張長 皮被 眼顔 副複福 甲高 腺戦 奇寄 形経 遺位 若弱 汗肝 癌岩`;
