/**
 * Words and keyboard habits that guessers try first, folded (NFKC, lower case, only letters and digits) and without
 * the digits people put after them. Own list: the international favourites, those of Japan, kana typed on latin keys,
 * and the words of this service (NIST SP 800-63B-4 §3.1.1.2 asks for a blocklist of common, expected and compromised
 * values, among them "the name of the service").
 */
export const guessedPasswords: ReadonlySet<string> = new Set(
  `
  password passwd passw0rd p4ssword pa55word p4ssw0rd mypassword passpass passwordpassword newpassword changeme
  letmein welcome welcomehome iloveyou ilovejesus trustno1 whatever secret topsecret mysecret login signin admin
  administrator root toor superuser test tester testing testtest guest user username default temp temporary demo
  sample example qwerty qwertyuiop qwertyui asdf asdfgh asdfghjkl asdfasdf zxcvbn zxcvbnm qazwsx qazwsxedc 1qaz2wsx
  1qaz2wsx3edc 1qazxsw2 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 zaq12wsx zaq1xsw2 qweasd
  qweasdzxc qwe123 asd123 zxc123 abc123 abcd1234 a1b2c3d4 aa123456 a123456789 123qwe 123abc 123qweasd 1234qwer
  abcdefg abcdefgh abcdefghij alphabet monkey dragon tiger lion football baseball basketball soccer superman batman
  spiderman starwars princess sunshine shadow master mustang michael jordan jennifer charlie thomas daniel ashley
  hunter harley ranger killer freedom flower cheese computer internet samsung google yahoo facebook instagram twitter
  amazon apple iphone android microsoft windows office nintendo playstation mickey mickeymouse minnie disney hello
  helloworld hellokitty goodluck lovelove loveyou forever happy lucky angel summer winter spring autumn january
  february march april june july august september october november december monday friday sunday
  sakura sakurasakura himawari tanpopo nihon nihongo nippon japan tokyo osaka kyoto nagoya yokohama sapporo fukuoka
  okinawa hokkaido fujisan daisuki aishiteru arigatou arigato konnichiwa ohayou sayonara gambaru ganbare ganbarou
  shiawase himitsu anshou anshoubangou pasuwado pasuwaado kazoku tomodachi takara inochi kibou nozomi hikari hoshi
  sora umi yama hana neko inu usagi pokemon pikachu doraemon nobita naruto onepiece dragonball gundam evangelion
  totoro ghibli anpanman rilakkuma arashi johnnys hanshin tigers giants carp hawks tanaka suzuki satou sato takahashi
  watanabe yamada yamamoto nakamura kobayashi tarou taro hanako yamadatarou yamadataro yamadahanako satoshi takashi
  hiroshi kenji daisuke takuya naoki akira makoto kazuya yuki yuuki ayumi misaki haruka
  fjdksl fjdksla qawsedrftg qawsedrftgyhujikolp ewq2 vy9hn zaqwsx dkfjghs mnbvcxz lkjhgfdsa poiuytrewq 0okm9ijn
  pohb4 hfzaf
  ぱすわーど パスワード ひみつ あいしてる ありがとう さくら 愛してる 暗証番号 秘密 おはよう こんにちは あいうえお
  アイウエオ アイウエオカキクケコ あいうえおかきくけこ いろはにほへと くぁwせdrftgyふじこlp
  くぁwせdrftgyふじこ みかかた
  yorisoi yorisoiyorisoi yorisoisystem yorisoipassword 寄り添い よりそい nanbyou nanbyo 難病 なんびょう byouin 病院
  iryou 医療 kanja 患者 kangoshi 看護師 hokenjo 保健所 hokensho kenchou 県庁 shiyakusho 市役所 soudan 相談 kenkou 健康
  `
    .split(/\s+/u)
    .filter(Boolean),
);

/** Rows of keys and orders people walk along, forwards or backwards, with or without turning round at the end. */
export const walks: readonly string[] = [
  "01234567890",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
  "あいうえおかきくけこさしすせそたちつてとなにぬねの",
  "アイウエオカキクケコサシスセソタチツテトナニヌネノ",
  "いろはにほへとちりぬるをわかよたれそ",
];
