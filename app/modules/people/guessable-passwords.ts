/**
 * Words and rows of keys that attackers try first, in the languages spoken here, in lower case. A password made of one
 * of them, with a few digits or signs around it, is refused.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  password passwort motdepasse passwuert passwort123 password1234 mypassword mypasswort monmotdepasse mainpassword
  administrator administrateur administrator1 welcome welcomehome welcome12345 willkommen wëllkomm bienvenue bonjour
  bonjourbonjour moien moienmoien hallo hallohallo hello helloworld letmein letmeinplease changeme changemenow changemoi
  secret topsecret geheim geheimnis sekret secretsecret default master masterkey login loginlogin account konto compte
  qwertyuiop qwertyuiopas qwertyuiopasdf qwertyuiopasdfgh qwerty qwerty123456 qwertz qwertzuiop qwertzuiopas qwertzuiopasdf
  azerty azertyuiop azertyuiopqs azertyuiopqsdf asdfghjkl asdfghjklzxcv asdfghjkloea zxcvbnm zxcvbnmasdfg yxcvbnm wxcvbn
  1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedcrfv zaq12wsxcde3 q1w2e3r4t5y6 1q2w3e4r 1qaz2wsx abcd1234 abc123456789 a1b2c3d4e5f6
  123456789012 1234567890123 123456789 1234567890 12345678901 098765432109 0987654321 9876543210 123123123123 121212121212
  112233445566 111222333444 147258369147 147258369 159753159753 159753 123321123321 654321654321 314159265358 271828182845
  iloveyou iloveyouforever jetaime jetaimemonamour ichliebedich echhunndechgaer monamour moncoeur doudou loulou princesse
  prinzessin princess sunshine sommer sommer2025 sommer2026 summer winter ete hiver fruehling hierscht soleil sonnenschein
  football fussball foussball baseball basketball superman batman spiderman pokemon starwars starwarsstarwars dragon
  monkey shadow michael jordan jennifer jessica charlie thomas nicolas alexandre alexander marcel maria sophie daniel
  trustno1 trustnoone whatever nothing freedom computer computer1234 internet samsung iphone google facebook microsoft
  windows linux chocolate chocolat schokolade schockela cookie cheese butterfly papillon schmetterling paipperlek
  luxembourg letzebuerg lëtzebuerg luxemburg luxembourg123 luxembourgville stadluxembourg esch eschsuralzette differdange
  dudelange ettelbruck diekirch wiltz mersch vianden echternach remich grevenmacher moselle musel roudleiw mirwellebleiwen
  lisko ais wunnengshellef wunnbreck wunnbréck maison haus heem doheem logement wunneng wohnung appartement garantie
  liewenzeliewen familie famille familljen enfants kanner kinder maman papa mamma pappa grandmaman oma opa bomi bopa
  correcthorsebatterystaple thisismypassword nopassword passwordpassword passpasspass testtesttest test test1234 testing
  demo demodemo demo1234 guest guestguest invite invité gast user username utilisateur benutzer benotzer
  `
    .trim()
    .split(/\s+/),
);
