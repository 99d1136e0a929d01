/** The names of the months on the world's news pages, January first, beside those that news texts share: data, no rules. */

const lines: readonly string[] = [
  "січень січня січ студзеня janeiro ene gennaio gen januari jan stycznia styczeń sty leden ledna január januára ianuarie janv januára tammikuuta jaanuar janvāris janvārī sausio януари јануар јануара januara januar siječnja ιανουαρίου ιαν يناير जनवरी มกราคม იანვარი հունվարի ינואר جنوری জানুয়ারি gener urtarrila ionawr jannar janar janúar januarie jänner enero জানুয়ারী ஜனவரி జనవరి ജനുവരി જાન્યુઆરી ਜਨਵਰੀ ಜನವರಿ जानेवारी ජනවාරි ဇန်နဝါရီ មករា ມັງກອນ ژانویه בינואר جانفي كانونالثاني январы январи",
  "лютий лютого лют лютага fevereiro fev febbraio feb februari lutego luty únor února február februára februarie févr helmikuuta veebruar februāris februārī vasario февруари фебруар фебруара februara veljače φεβρουαρίου φεβ فبراير फरवरी फ़रवरी กุมภาพันธ์ თებერვალი փետրվարի פברואר فروری ফেব্রুয়ারি febrer otsaila chwefror frar shkurt febrúar feber pebrero ফেব্রুয়ারী பிப்ரவரி ఫిబ్రవరి ഫെബ്രുവരി ફેબ્રુઆરી ਫਰਵਰੀ ಫೆಬ್ರವರಿ फेब्रुवारी फेब्रुअरी පෙබරවාරි ဖေဖော်ဝါရီ កុម្ភៈ ກຸມພາ فوریه בפברואר فيفري شباط февралы феврали",
  "березень березня бер сакавіка março marzo maart marca marzec březen března březenu március marec martie maret maaliskuuta märts marts martā kovo мартa ožujka μαρτίου μαρ مارس मार्च มีนาคม მარტი մարտի מרץ مارچ মার্চ març martxoa mawrth marzu machi mac marso maerz மார்ச் మార్చి മാർച്ച് માર્ચ ਮਾਰਚ ಮಾರ್ಚ್ මාර්තු မတ် មីនា ມີນາ במרץ מרס آذار марты марти",
  "квітень квітня квіт красавіка abril abr aprile apr april kwietnia kwiecień duben dubna április apríla aprilie avr huhtikuuta aprill aprīlis aprīlī balandžio април априла aprila travnja απριλίου απρ أبريل ابريل अप्रैल เมษายน აპრილი ապրիլի אפריל اپریل এপ্রিল apirila ebrill prill apríl aprili ஏப்ரல் ఏప్రిల్ ഏപ്രിൽ એપ્રિલ ਅਪ੍ਰੈਲ ಏಪ್ರಿಲ್ एप्रिल අප්‍රේල් ဧပြီ មេសា ເມສາ آوریل באפריל أفريل نيسان апрели",
  "травень травня трав maio mai maggio mag mei maja maj květen května május mája mayo toukokuuta maijs maijā gegužės мај маја svibnja μαΐου μάι مايو मई พฤษภาคม მაისი մայիսի מאי مئی মে maig maiatza mejju maí மே మే മേയ് મે ਮਈ ಮೇ मे මැයි မေ ឧសភា ພຶດສະພາ مه במאי ماي أيار майы майи",
  "червень червня черв чэрвеня junho jun giugno giu juni czerwca czerwiec červen června június júna iunie juin kesäkuuta juuni jūnijs jūnijā birželio юни јун јуна juna lipnja ιουνίου ιουν يونيو जून มิถุนายน ივნისი հունիսի יוני جون জুন juny ekaina mehefin ġunju qershor júní junie junij hunyo ஜூன் జూన్ ജൂൺ જૂન ਜੂਨ ಜೂನ್ ජූනි ဇွန် មិថុនា ມິຖຸນາ ژوئن ביוני جوان حزيران июну июни",
  "липень липня лип ліпеня julho jul luglio lug juli lipca lipiec červenec července július júla iulie juil heinäkuuta juuli jūlijs jūlijā liepos юли јул јула jula srpnja ιουλίου ιουλ يوليو जुलाई กรกฎาคม ივლისი հուլիսի יולי جولائی জুলাই juliol uztaila gorffennaf lulju korrik júlí julie julij julai hulyo ஜூலை జులై జూలై ജൂലൈ જુલાઈ ਜੁਲਾਈ ಜುಲೈ जुलै ජූලි ဇူလိုင် កក្កដា ກໍລະກົດ ژوئیه ביולי جويلية يوليوز تموز июлу июли",
  "серпень серпня серп жніўня agosto ago augustus august augusti agustus aug sierpnia sierpień srpen srpna augusztus augusta elokuuta augusts augustā rugpjūčio august avgusta kolovoza αυγούστου αυγ أغسطس अगस्त สิงหาคม აგვისტო օգոստոսի אוגוסט اگست আগস্ট agost abuztua awst awwissu gusht ágúst ogos agosti avgust agt ஆகஸ்ட் ఆగస్టు ഓഗസ്റ്റ് ઑગસ્ટ ਅਗਸਤ ಆಗಸ್ಟ್ ऑगस्ट අගෝස්තු သြဂုတ် ဩဂုတ် សីហា ສິງຫາ اوت באוגוסט أوت غشت آب августу августи",
  "вересень вересня вер верасня setembro set settembre septembrie september września wrzesień září szeptember septembra syyskuuta septembris septembrī rugsėjo септември септембар септембра rujna σεπτεμβρίου σεπ سبتمبر सितंबर सितम्बर กันยายน სექტემბერი սեպտեմբերի ספטמבר ستمبر সেপ্টেম্বর setembre iraila medi settembru shtator septemba setyembre செப்டம்பர் సెప్టెంబర్ സെപ്റ്റംബർ સપ્ટેમ્બર ਸਤੰਬਰ ಸೆಪ್ಟೆಂಬರ್ सप्टेंबर සැප්තැම්බර් စက်တင်ဘာ កញ្ញា ກັນຍາ سپتامبر בספטמבר شتنبر أيلول сентябры сентябри",
  "жовтень жовтня жовт кастрычніка outubro out ottobre ott october oktober octombrie października październik říjen října október októbra lokakuuta oktoober oktobris oktobrī spalio октомври октобар октобра oktobra okt οκτωβρίου οκτ أكتوبر अक्टूबर अक्तूबर ตุลาคม ოქტომბერი հոկտեմբերի אוקטובר اکتوبر অক্টোবর octubre urria hydref ottubru tetor oktoba oktubre அக்டோபர் అక్టోబర్ ഒക്ടോബർ ઑક્ટોબર ਅਕਤੂਬਰ ಅಕ್ಟೋಬರ್ ऑक्टोबर ඔක්තෝබර් အောက်တိုဘာ តុលា ຕຸລາ اکتبر באוקטובר تشرينالأول октябры октябри",
  "листопад листопада лист лістапада novembro nov novembre noiembrie listopada listopadu november novembra marraskuuta novembris novembrī lapkričio ноември новембар новембра studenoga νοεμβρίου νοε نوفمبر नवंबर नवम्बर พฤศจิกายน ნოემბერი նոյեմբերի נובמבר نومبر নভেম্বর azaroa tachwedd novembru nëntor nóvember novemba nobyembre நவம்பர் నవంబర్ നവംബർ નવેમ્બર ਨਵੰਬਰ ನವೆಂಬರ್ नोव्हेंबर නොවැම්බර් နိုဝင်ဘာ វិច្ឆិកា ພະຈິກ نوامبر בנובמבר نونبر تشرينالثاني ноябры ноябри",
  "грудень грудня груд снежня dezembro dez dicembre dic desember december decembrie grudnia grudzień prosinec prosince decembra déc joulukuuta detsember decembris decembrī gruodžio декември децембар децембра prosinca δεκεμβρίου δεκ ديسمبر दिसंबर दिसम्बर ธันวาคม დეკემბერი դեկտեմբերի דצמבר دسمبر ডিসেম্বর desembre abendua rhagfyr diċembru dhjetor desemba disember disyembre des டிசம்பர் డిసెంబర్ ഡിസംബർ ડિસેમ્બર ਦਸੰਬਰ ಡಿಸೆಂಬರ್ डिसेंबर දෙසැම්බර් ဒီဇင်ဘာ ធ្នូ ທັນວາ دسامبر בדצמבר دجنبر كانونالأول декабры декабри",
];

export const monthNames: readonly (readonly string[])[] = lines.map((line) => line.split(" "));

/** Thai months as they are shortened, with full stops in them → whole. */
export const thaiMonths: Readonly<Record<string, string>> = {
  "ม.ค.": "มกราคม",
  "ก.พ.": "กุมภาพันธ์",
  "มี.ค.": "มีนาคม",
  "เม.ย.": "เมษายน",
  "พ.ค.": "พฤษภาคม",
  "มิ.ย.": "มิถุนายน",
  "ก.ค.": "กรกฎาคม",
  "ส.ค.": "สิงหาคม",
  "ก.ย.": "กันยายน",
  "ต.ค.": "ตุลาคม",
  "พ.ย.": "พฤศจิกายน",
  "ธ.ค.": "ธันวาคม",
};
export const thaiMonth = /(?:ม|ก|มี|เม|พ|มิ|ส|ต|ธ)\.\s?(?:ค|พ|ย)\./g;
