/** The names of the months on the world's news pages, January first, beside those that news texts share: data, no rules. */

const lines: readonly string[] = [
  "січень січня січ студзеня janeiro ene gennaio gen januari jan stycznia styczeń sty leden ledna január januára ianuarie janv januára tammikuuta jaanuar janvāris janvārī sausio януари јануар јануара januara januar siječnja ιανουαρίου ιαν يناير जनवरी มกราคม იანვარი հունվարի ינואר جنوری জানুয়ারি",
  "лютий лютого лют лютага fevereiro fev febbraio feb februari lutego luty únor února február februára februarie févr helmikuuta veebruar februāris februārī vasario февруари фебруар фебруара februara veljače φεβρουαρίου φεβ فبراير फरवरी फ़रवरी กุมภาพันธ์ თებერვალი փետրվարի פברואר فروری ফেব্রুয়ারি",
  "березень березня бер сакавіка março marzo maart marca marzec březen března březenu március marec martie maret maaliskuuta märts marts martā kovo мартa ožujka μαρτίου μαρ مارس मार्च มีนาคม მარტი մարտի מרץ مارچ মার্চ",
  "квітень квітня квіт красавіка abril abr aprile apr april kwietnia kwiecień duben dubna április apríla aprilie avr huhtikuuta aprill aprīlis aprīlī balandžio април априла aprila travnja απριλίου απρ أبريل ابريل अप्रैल เมษายน აპრილი ապրիլի אפריל اپریل এপ্রিল",
  "травень травня трав maio mai maggio mag mei maja maj květen května május mája mayo toukokuuta maijs maijā gegužės мај маја svibnja μαΐου μάι مايو मई พฤษภาคม მაისი մայիսի מאי مئی মে",
  "червень червня черв чэрвеня junho jun giugno giu juni czerwca czerwiec červen června június júna iunie juin kesäkuuta juuni jūnijs jūnijā birželio юни јун јуна juna lipnja ιουνίου ιουν يونيو जून มิถุนายน ივნისი հունիսի יוני جون জুন",
  "липень липня лип ліпеня julho jul luglio lug juli lipca lipiec červenec července július júla iulie juil heinäkuuta juuli jūlijs jūlijā liepos юли јул јула jula srpnja ιουλίου ιουλ يوليو जुलाई กรกฎาคม ივლისი հուլիսի יולי جولائی জুলাই",
  "серпень серпня серп жніўня agosto ago augustus august augusti agustus aug sierpnia sierpień srpen srpna augusztus augusta elokuuta augusts augustā rugpjūčio august avgusta kolovoza αυγούστου αυγ أغسطس अगस्त สิงหาคม აგვისტო օգոստոսի אוגוסט اگست আগস্ট",
  "вересень вересня вер верасня setembro set settembre septembrie september września wrzesień září szeptember septembra syyskuuta septembris septembrī rugsėjo септември септембар септембра rujna σεπτεμβρίου σεπ سبتمبر सितंबर सितम्बर กันยายน სექტემბერი սեպտեմբերի ספטמבר ستمبر সেপ্টেম্বর",
  "жовтень жовтня жовт кастрычніка outubro out ottobre ott october oktober octombrie października październik říjen října október októbra lokakuuta oktoober oktobris oktobrī spalio октомври октобар октобра oktobra okt οκτωβρίου οκτ أكتوبر अक्टूबर अक्तूबर ตุลาคม ოქტომბერი հոկտեմբերի אוקטובר اکتوبر অক্টোবর",
  "листопад листопада лист лістапада novembro nov novembre noiembrie listopada listopadu november novembra marraskuuta novembris novembrī lapkričio ноември новембар новембра studenoga νοεμβρίου νοε نوفمبر नवंबर नवम्बर พฤศจิกายน ნოემბერი նոյեմբերի נובמבר نومبر নভেম্বর",
  "грудень грудня груд снежня dezembro dez dicembre dic desember december decembrie grudnia grudzień prosinec prosince decembra déc joulukuuta detsember decembris decembrī gruodžio декември децембар децембра prosinca δεκεμβρίου δεκ ديسمبر दिसंबर दिसम्बर ธันวาคม დეკემბერი դեկտեմբերի דצמבר دسمبر ডিসেম্বর",
];

export const monthNames: readonly (readonly string[])[] = lines.map((line) => line.split(" "));
