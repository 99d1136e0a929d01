/** Who is to act and by when, a sentence each, published on Tuesday, 10 February 2026: which clause a time belongs to, and all who act. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { passagesOf } from "../text/passages.ts";
import { dueOfPlan } from "./due.ts";
import { ownerWithin } from "./owner.ts";
import { readSentences } from "./sentence-signals.ts";

/** "owner; words of the time; their day", a dash for each that is not told. */
type Expected = Readonly<Record<string, string>>;

function planOf(language: string, sentence: string, published: string | undefined): string {
  const headline = "Headline\n";
  const article: Article = {
    id: "plan",
    text: headline + sentence,
    language,
    ...(published === undefined ? {} : { published }),
    blocks: [
      { kind: "headline", start: 0, end: headline.length - 1 },
      { kind: "paragraph", start: headline.length, end: headline.length + sentence.length },
    ],
    source: { name: "plan.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
  };
  const [read] = readSentences(passagesOf(article), [], article.published);
  if (read === undefined) return "no sentence";
  const { passage, sentence: range, signals } = read;
  const owner = ownerWithin(passage, range, signals);
  const due = dueOfPlan(passage, range, signals.clauses, article.published, owner);
  return `${owner ?? "-"}; ${due?.text ?? "-"}; ${due?.day ?? "-"}`;
}

const plans: Readonly<Record<string, Expected>> = {
  en: {
    "The company will pay 30 days after the merger and shut two plants by May 1.": "The company; by May 1; 2026-05-01",
    "The ministry must reply within 10 days of receipt and publish its answer by March 1.":
      "The ministry; by March 1; 2026-03-01",
    "The vote will be held two weeks after the debate, on March 1.": "-; on March 1; 2026-03-01",
    "The council will meet a day before the summit on March 12.": "The council; a day before the summit; -",
    "The sanctions will stay until at least July 31.": "-; until at least July 31; 2026-07-31",
    "The airspace will stay closed until at least Friday.": "-; until at least Friday; 2026-02-13",
    "The ministry will cut the passport wait to three days from March 1.": "The ministry; from March 1; 2026-03-01",
    "The EU will lend Ukraine the money for two years before April 1.": "The EU; before April 1; 2026-04-01",
    "The firm will pay within forty-five days.": "The firm; within forty-five days; 2026-03-27",
    "The firm will reply within 30 calendar days.": "The firm; within 30 calendar days; 2026-03-12",
    "The act takes effect 30 calendar days after publication.": "-; 30 calendar days after publication; -",
    "The firm will pump 1.5 million barrels a day from March 1.": "The firm; from March 1; 2026-03-01",
    "Two years ago, on May 15, the firm promised to open a plant.": "the firm; -; -",
    "The line will be launched in the first quarter of 2027.": "-; in the first quarter of 2027; -",
    "The talks will be held Feb. 28-March 2 in Geneva.": "-; Feb. 28-March 2; -",
    "The firm will pay on or before March 31.": "The firm; on or before March 31; 2026-03-31",
    "President Tom Hale will be awarded a medal on 12 February.": "-; on 12 February; 2026-02-12",
    "Minister Ann Doe will be forced to resign by 1 March.": "Minister Ann Doe; by 1 March; 2026-03-01",
    "Not the president but the premier will sign the treaty on 1 March.": "-; on 1 March; 2026-03-01",
    "Neither Kenya nor Togo will build the dam by 1 March.": "-; by 1 March; 2026-03-01",
    "Payment will be made on May 30 to holders of record on May 20.": "-; on May 30; 2026-05-30",
    "The president proposed that the next meeting be held on 15 August.": "-; on 15 August; 2026-08-15",
    "The ministry will present the estimate by 2026-03-15.": "The ministry; by 2026-03-15; 2026-03-15",
    "Ambassador Reyes will leave not on March 1, as reported, but on April 1.":
      "Ambassador Reyes; on April 1; 2026-04-01",
    "The council will meet not before 1 March.": "The council; not before 1 March; 2026-03-01",
    "The treaty will be renewed unless either side gives notice six months before it expires.": "-; -; -",
    "On Dec. 2 the sides began talks on a bridge that will be built.": "-; -; -",
    "BISHKEK, Feb 10 (Kabar) - President Aida Reyes signed the decree to build a school.": "President Aida Reyes; -; -",
    "The parties will exchange letters in the last week of March.": "The parties; in the last week of March; -",
    "The court will rule in the week of March 9.": "The court; in the week of March 9; 2026-03-15",
    "The council will meet on the first Monday of March.": "The council; on the first Monday of March; -",
    "The road will be closed from March to May.": "-; from March to May; -",
    "The firm will have a grace period of two weeks after that.": "The firm; two weeks after that; -",
    "The duty will be zero through 31 December.": "-; through 31 December; 2026-12-31",
    "Governor Tom Hale said the target would be reached in May.": "-; in May; -",
    "Finance Minister Ann Doe told lawmakers that teachers' pay would go up on 1 September.":
      "-; on 1 September; 2026-09-01",
    "The minister told lawmakers the ministry would build a dam by 1 June.": "-; by 1 June; 2026-06-01",
    "WASHINGTON (Reuters) - President Tom Hale will sign the act on 1 May.": "President Tom Hale; on 1 May; 2026-05-01",
    "13:00 Tents will be up by Friday, the governor says.": "-; by Friday; 2026-02-13",
    "The commission on Tuesday approved a calendar for the vote on June 7.": "-; on June 7; 2026-06-07",
    "The commission approved the plan to build a school by 1 June.": "The commission; by 1 June; 2026-06-01",
    "The parliament passed a law that will take effect on 1 July.": "-; on 1 July; 2026-07-01",
    "Kenya and Togo signed a deal on Friday and will open the border on 1 May.": "Kenya and Togo; on 1 May; 2026-05-01",
    "The ministry will hold the auction March 15–20, 2026.": "The ministry; March 15–20, 2026; 2026-03-20",
    "The ministry will hold the auction from March 15 to 20.": "The ministry; from March 15 to 20; 2026-03-20",
    "On March 15 and 20 delegates will meet.": "delegates; On March 15; 2026-03-15",
    "The ministry will hold the auction on the 15th of March.": "The ministry; 15th of March; 2026-03-15",
    "The bank will decide in the third quarter.": "The bank; in the third quarter; -",
    "The firm will pay in the first half of the year.": "The firm; in the first half of the year; -",
    "The council will meet next Monday or Tuesday.": "The council; next Monday or Tuesday; 2026-02-17",
    "The court will rule no earlier than 1 March.": "The court; no earlier than 1 March; 2026-03-01",
    "The government will publish the list within 30 days of the signing.":
      "The government; within 30 days of the signing; -",
    "The law will take effect 30 days after its publication.": "-; 30 days after its publication; -",
    "Three months after the treaty enters into force, the parties will open an office.":
      "the parties; Three months after the treaty enters into force; -",
    "The agency will report a week before the summit.": "The agency; a week before the summit; -",
    "The commission will meet a week from Friday.": "The commission; a week from Friday; 2026-02-20",
    "The council will meet two weeks before 1 March.": "The council; two weeks before 1 March; 2026-02-15",
    "The ministry will open the office a month from now.": "The ministry; a month from now; 2026-03-10",
    "The ministry will open on 15 May, this year a week late.": "The ministry; on 15 May; 2026-05-15",
    "The ministry will present the estimate by the end of June next year.":
      "The ministry; by the end of June next year; 2027-06-30",
    "The ministry will present the estimate by 15 May of next year.":
      "The ministry; by 15 May of next year; 2027-05-15",
    "Earlier this year the Defence Department agreed to build a centre by 1 May.":
      "the Defence Department; by 1 May; 2026-05-01",
    "The finance ministry must publish the audit within three months.":
      "The finance ministry; within three months; 2026-05-10",
    "After the storm passed, the army promised to rebuild the bridge by the end of the month.":
      "the army; by the end of the month; 2026-02-28",
    "Prime Minister Olena Hrytsenko will visit Ankara once a date is agreed.": "Prime Minister Olena Hrytsenko; -; -",
    "The hospital board, which met twice this week, will name a director on 16 February.":
      "The hospital board; on 16 February; 2026-02-16",
    "Although prices fell, the central bank plans to raise rates next month.": "the central bank; next month; -",
    "The two governments agreed to reopen the crossing in a few weeks.": "The two governments; in a few weeks; -",
    "Until the court decides, the port authority will not issue permits.": "the port authority; -; -",
    "Teachers' unions will strike from 2 March unless the government raises pay.":
      "Teachers' unions; from 2 March; 2026-03-02",
    "If approved, the law will take effect on 1 September.": "-; on 1 September; 2026-09-01",
    "Once the bank agrees, the government will pay the first part.": "the government; -; -",
    "Unless the council objects, the city will sell the old depot in May.": "the city; in May; -",
    "When the court rules, the ministry will publish the list.": "the ministry; -; -",
    "As soon as parliament approves the budget, the agency will hire 200 inspectors.": "the agency; -; -",
    "Provided the donors agree, Moldova will rebuild the road by 1 October.": "Moldova; by 1 October; 2026-10-01",
    "The operator will restart the reactor after the regulator signs the permit.": "The operator; -; -",
    "The government will open the border once the commission decides.": "The government; -; -",
    "If the union votes to strike, the airline will cancel its flights from Friday.":
      "the airline; from Friday; 2026-02-13",
    "The council will publish its findings within a fortnight.": "The council; within a fortnight; 2026-02-24",
    "The airport will reopen in half a year, the company said.": "The airport; in half a year; 2026-08-10",
    "The ministry will send the draft back within a couple of weeks.":
      "The ministry; within a couple of weeks; 2026-02-24",
    "Lawmakers plan to vote on the pension bill next Wednesday.": "Lawmakers; next Wednesday; 2026-02-18",
    "Before the summit opens, the foreign ministers of Kenya and Uganda will meet on 3 March.":
      "the foreign ministers of Kenya and Uganda; on 3 March; 2026-03-03",
    "The port authority intends to close two berths until the end of April.":
      "The port authority; until the end of April; 2026-04-30",
    "Because the regulator refused, the company will file a new application by Monday.":
      "the company; by Monday; 2026-02-16",
    "The European Commission will present its plan within ten working days.":
      "The European Commission; within ten working days; -",
    "Regional officials must evacuate the villages by tomorrow evening.": "Regional officials; by tomorrow; 2026-02-11",
    "The hospital will hire 40 nurses in the next six months.": "The hospital; in the next six months; 2026-08-10",
    "The bank in Baku will open an office by April.": "The bank in Baku; by April; 2026-04-01",
    "Kazakhstan, Uzbekistan and Turkey agreed to open a joint customs office by 1 June.":
      "Kazakhstan, Uzbekistan and Turkey; by 1 June; 2026-06-01",
    "The council, which met on Friday, will publish the plan by 1 March.": "The council; by 1 March; 2026-03-01",
    "The minister said on Monday that the port will reopen on 5 March.": "-; on 5 March; 2026-03-05",
    "Germany and France will send engineers to the dam within two weeks.":
      "Germany and France; within two weeks; 2026-02-24",
    "The bank plans to publish its report by April.": "The bank; by April; 2026-04-01",
    "The ministry, which promised in January to repair the bridge, will start work next month.":
      "The ministry; next month; -",
    "The deal signed on 3 February will take effect on 1 July.": "-; on 1 July; 2026-07-01",
    "Registration runs from 1 to 5 March, the ministry said.": "-; from 1 to 5 March; 2026-03-05",
    "The court will hear the appeal on Monday, 2 March.": "The court; on Monday, 2 March; 2026-03-02",
    "The company, founded in 2019, must submit the documents before the end of March.":
      "The company; before the end of March; 2026-03-31",
    "The EU, the African Union and the United Nations will hold talks in Nairobi on 20 March.":
      "The EU, the African Union and the United Nations; on 20 March; 2026-03-20",
    "The finance and trade ministers will meet on Thursday.":
      "The finance and trade ministers; on Thursday; 2026-02-12",
    "President Anna Reyes and Prime Minister Tom Hale will sign the treaty on 12 May.":
      "President Anna Reyes and Prime Minister Tom Hale; on 12 May; 2026-05-12",
    "After talks that ended on Saturday, the union will vote next Tuesday.": "the union; next Tuesday; 2026-02-17",
    "The parliament voted on Thursday to raise the fee from 1 April.": "The parliament; from 1 April; 2026-04-01",
    "The ministry will publish the new rules by 1 June 2026.": "The ministry; by 1 June 2026; 2026-06-01",
    "If the strike lasts until 1 March, the ministry will send buses by 10 March.":
      "the ministry; by 10 March; 2026-03-10",
    "If the bank agrees, the government will pay the first part by 1 March.": "the government; by 1 March; 2026-03-01",
    "The ministers of Ghana and Togo said on Friday they would reopen the border next week.": "-; next week; -",
    "Talks between the two sides will resume on Thursday in Geneva.": "-; on Thursday; 2026-02-12",
    "The tender was cancelled last Friday; a new one will be held in May.": "-; in May; -",
    "The Ministry of Trade and Industry will report to parliament by the end of the year.":
      "The Ministry of Trade and Industry; by the end of the year; 2026-12-31",
    "Brazil must submit its climate plan within 90 days.": "-; within 90 days; 2026-05-11",
    "Ahead of the election on 5 April, the commission will publish the lists tomorrow.":
      "the commission; tomorrow; 2026-02-11",
    "The army plans to withdraw between 1 March and 15 April.": "The army; between 1 March and 15 April; 2026-04-15",
    "From 1 March to 15 April the road will be closed.": "-; From 1 March to 15 April; 2026-04-15",
    "The board will decide this Friday whether to sell.": "The board; this Friday; 2026-02-13",
    "In 2024 the city promised to build 12 schools by 2028.": "-; by 2028; -",
    "Norway's fund and Sweden's central bank will open a joint desk in early June.":
      "Norway's fund and Sweden's central bank; in early June; -",
    "The commission must reply within fifteen days.": "The commission; within fifteen days; 2026-02-25",
    "The next meeting of the working group will be held on 20 May.": "-; on 20 May; 2026-05-20",
    "The aim is that a farmer downstream knows a year ahead how much will be left.": "-; -; -",
  },
  ru: {
    "Суд будет наказывать лишением свободы на срок от 5 до 10 лет со штрафом.": "Суд; -; -",
    "Закон утвердят, и политик в течение шести лет после вынесения приговора не сможет занимать должности.":
      "политик; в течение шести лет после вынесения приговора; -",
    "Министерство опубликует отчёт через месяц после проверки и до 1 мая внесёт поправки.":
      "Министерство; до 1 мая; 2026-05-01",
    "Комиссия начнёт работу через 10 дней после подписания указа и завершит её 1 июня.": "Комиссия; 1 июня; 2026-06-01",
    "Министерство сократит срок выдачи паспорта до трёх дней с 1 марта.": "Министерство; с 1 марта; 2026-03-01",
    "Правительство предоставит льготы на пять лет до 1 июля.": "-; до 1 июля; 2026-07-01",
    "Правительство внесёт в парламент бюджет на 2027 год до 1 октября.": "Правительство; до 1 октября; 2026-10-01",
    "Нацбанк опубликует прогноз на второй квартал 1 апреля.": "Нацбанк; 1 апреля; 2026-04-01",
    "Сенат рассмотрит бюджет на 2027 год 15 октября.": "Сенат; 15 октября; 2026-10-15",
    "Министерство юстиции разработает концепцию развития до 2030 года к 1 июня.":
      "Министерство юстиции; к 1 июня; 2026-06-01",
    "Компания выплатит штраф в течение сорока пяти дней.": "Компания; в течение сорока пяти дней; 2026-03-27",
    "Компания выплатит штраф в течение ста двадцати дней.": "Компания; в течение ста двадцати дней; 2026-06-10",
    "Министерство ответит в течение 30 календарных дней.": "Министерство; в течение 30 календарных дней; 2026-03-12",
    "Закон вступит в силу через 30 календарных дней с даты опубликования.":
      "-; через 30 календарных дней с даты опубликования; -",
    "В прошлом году, 15 мая, компания обещала запустить завод.": "компания; -; -",
    "15 мая прошлого года компания обещала запустить завод.": "-; -; -",
    "В I квартале 2027 года запустят линию.": "-; В I квартале 2027 года; -",
    "Мост откроют весной 2027 года.": "-; весной 2027 года; -",
    "Школу достроят летом следующего года.": "-; летом следующего года; -",
    "Визит запланирован на вторую половину дня 13 февраля.": "-; 13 февраля; 2026-02-13",
    "По поручению президента Минздрав закупит вакцину до 1 марта.": "Минздрав; до 1 марта; 2026-03-01",
    "Совместно с ООН министерство откроет центр в мае.": "-; в мае; -",
    "Правительство каждые три месяца будет отчитываться перед парламентом.": "Правительство; -; -",
    "Источник сообщил, что премьер якобы уйдёт 1 марта.": "премьер; 1 марта; 2026-03-01",
    "Посол Якубов покинет пост не 1 марта, а 1 апреля.": "Посол Якубов; 1 апреля; 2026-04-01",
    "2 декабря стороны начали строить мост.": "-; -; -",
    "Кабинет министров в двухмесячный срок внесёт проект закона.": "Кабинет министров; в двухмесячный срок; 2026-04-10",
    "Министерству финансов поручено в месячный срок со дня вступления указа в силу построить мост.":
      "Министерству финансов; в месячный срок со дня вступления указа в силу; -",
    "Министерство ответит в 10-дневный срок.": "Министерство; в 10-дневный срок; 2026-02-20",
    "Годовой отчёт министерство представит через неделю.": "-; через неделю; 2026-02-17",
    "Участки образуют не позднее чем за 60 дней до выборов.": "-; не позднее чем за 60 дней до выборов; -",
    "Кения и Того обменяются грамотами в 20-х числах марта.": "Кения и Того; в 20-х числах марта; -",
    "Комиссия соберётся в последнюю неделю марта.": "Комиссия; в последнюю неделю марта; -",
    "Встреча пройдёт в первый понедельник марта.": "-; в первый понедельник марта; -",
    "Пик эпидемии придётся на конец февраля.": "-; на конец февраля; 2026-02-28",
    "Ввод фабрики перенесут с июня на ноябрь.": "-; с июня на ноябрь; -",
    "Комиссия завершит работу с марта по май.": "Комиссия; с марта по май; -",
    "Пошлины вступят в силу в полночь с пятницы на субботу.": "-; с пятницы на субботу; 2026-02-14",
    "Дорогу закроют с 9:00 10 марта до 18:00 15 марта.": "-; 10 марта до 18:00 15 марта; 2026-03-15",
    "Дорогу закроют с 9:00 до 18:00 15 марта.": "-; 15 марта; 2026-03-15",
    "Через две недели после прививки формируется иммунитет.": "-; Через две недели после прививки; -",
    "Итоги голосования ЦИК подведёт 20 марта.": "-; 20 марта; 2026-03-20",
    "Встреча глав МИД пройдёт 12 февраля.": "-; 12 февраля; 2026-02-12",
    "Кения и Того обменяются грамотами 20 марта.": "Кения и Того; 20 марта; 2026-03-20",
    "Комиссия утвердила календарь выборов, назначенных на 7 июня.": "-; на 7 июня; 2026-06-07",
    "Министерство разработает программу к 1 марта.": "Министерство; к 1 марта; 2026-03-01",
    "Министерству финансов поручено в течение месяца построить мост.":
      "Министерству финансов; в течение месяца; 2026-03-10",
    "Банк примет решение во второй половине марта.": "Банк; во второй половине марта; -",
    "Премьер посетит Баку в первых числах марта.": "Премьер; в первых числах марта; -",
    "Закон вступит в силу с 1-го марта.": "-; с 1-го марта; 2026-03-01",
    "Комитет соберётся с понедельника по пятницу.": "Комитет; с понедельника по пятницу; 2026-02-20",
    "Правительство опубликует перечень в течение 30 дней со дня подписания указа.":
      "Правительство; в течение 30 дней со дня подписания указа; -",
    "Ведомство через три месяца после вступления договора в силу откроет представительство.":
      "Ведомство; через три месяца после вступления договора в силу; -",
    "Через неделю после визита президент встретится с послами.": "президент; Через неделю после визита; -",
    "Министерство представит смету в течение месяца после того, как суд вынесет решение.":
      "Министерство; в течение месяца после того, как суд вынесет решение; -",
    "Министерство отчитается за неделю до саммита.": "-; за неделю до саммита; -",
    "Комиссия соберётся через неделю после 1 марта.": "Комиссия; через неделю после 1 марта; 2026-03-08",
    "Агентство начнёт работу спустя полгода.": "Агентство; спустя полгода; 2026-08-10",
    "Министерство проведёт форум 28 февраля-2 марта.": "Министерство; 28 февраля-2 марта; 2026-03-02",
    "Министерство до конца декабря следующего года представит смету.":
      "Министерство; до конца декабря следующего года; 2027-12-31",
    "Министерство к 15 декабря следующего года представит смету.":
      "Министерство; к 15 декабря следующего года; 2027-12-15",
    "Министерство к 15 мая этого года представит смету.": "Министерство; к 15 мая этого года; 2026-05-15",
    "Министерство опубликует оценку воздействия на окружающую среду в течение двух недель.":
      "Министерство; в течение двух недель; 2026-02-24",
    "19 мая комитет должен опубликовать заключение.": "комитет; 19 мая; 2026-05-19",
    "Завтра глава Роскосмоса Анатолий Поповкин проведёт совещание.":
      "глава Роскосмоса Анатолий Поповкин; Завтра; 2026-02-11",
    "Министерство осенью откроет школу.": "Министерство; осенью; -",
    "На встрече с президентом Анной Рощиной стороны договорились построить мост.": "-; -; -",
    "Тем не менее министр обещал открыть школу в мае.": "министр; в мае; -",
    "Минфин обязан опубликовать отчёт в течение трёх месяцев.": "Минфин; в течение трёх месяцев; 2026-05-10",
    "После того, как шторм утих, армия пообещала восстановить мост до конца месяца.":
      "армия; до конца месяца; 2026-02-28",
    "Премьер-министр Олена Гриценко посетит Анкару, как только согласуют дату.": "Премьер-министр Олена Гриценко; -; -",
    "Хотя цены снизились, центробанк планирует повысить ставку в следующем месяце.":
      "центробанк; в следующем месяце; -",
    "Правительства двух стран договорились открыть переход через несколько недель.":
      "Правительства двух стран; через несколько недель; -",
    "Пока суд не примет решение, администрация порта не будет выдавать разрешения.": "администрация порта; -; -",
    "Профсоюз учителей начнёт забастовку со 2 марта, если правительство не повысит зарплаты.":
      "Профсоюз учителей; со 2 марта; 2026-03-02",
    "Полиция рассчитывает завершить поиски за 10–15 дней.": "Полиция; за 10–15 дней; 2026-02-25",
    "Мэр сообщил, что совет до пятницы решит судьбу школы.": "совет; до пятницы; 2026-02-13",
    "Прежде чем подписать контракт, министерство проведёт проверку в течение полутора месяцев.":
      "министерство; в течение полутора месяцев; 2026-03-25",
    "Когда банк согласится, правительство выплатит первую часть.": "правительство; -; -",
    "Если совет не возразит, мэрия продаст старое депо в мае.": "мэрия; в мае; -",
    "После того как суд вынесет решение, министерство опубликует список.": "министерство; -; -",
    "Как только парламент утвердит бюджет, агентство наймёт двести инспекторов.": "агентство; -; -",
    "Правительство откроет границу, когда комиссия примет решение.": "Правительство; -; -",
    "Ведомство представит доклад через полгода.": "Ведомство; через полгода; 2026-08-10",
    "Мэрия завершит ремонт через пару месяцев.": "Мэрия; через пару месяцев; 2026-04-10",
    "Минздрав в течение пары недель разошлёт новые правила.": "Минздрав; в течение пары недель; 2026-02-24",
    "Компания в ближайшие дни подпишет договор с подрядчиком.": "Компания; в ближайшие дни; -",
    "Если профсоюз объявит забастовку, перевозчик отменит рейсы с пятницы.": "перевозчик; с пятницы; 2026-02-13",
    "Министр энергетики Олег Савин пообещал запустить станцию к 1 сентября.":
      "Министр энергетики Олег Савин; к 1 сентября; 2026-09-01",
    "Депутаты планируют рассмотреть законопроект на следующей неделе.": "Депутаты; на следующей неделе; -",
    "Нацбанк Грузии снизит ставку не раньше конца марта.": "Нацбанк Грузии; не раньше конца марта; 2026-03-31",
    "Суд в Гааге вынесет решение в течение двух-трёх недель.": "Суд в Гааге; в течение двух-трёх недель; 2026-03-03",
    "Чтобы снизить цены, правительство введёт пошлину с 15 марта.": "правительство; с 15 марта; 2026-03-15",
    "Администрация области и компания «Сарема» построят больницу за два года.":
      "Администрация области и компания «Сарема»; за два года; 2028-02-10",
    "Хотя банк отказал, компания подаст новую заявку до понедельника.": "компания; до понедельника; 2026-02-16",
    "Агентство в течение 2026 года построит мост.": "Агентство; -; -",
    "Комитет через год-два закроет шахту.": "Комитет; -; -",
    "Ведомство через два дневных лагеря проведёт проверку.": "Ведомство; -; -",
    "Министерство с начала года откроет школу.": "Министерство; с начала года; -",
    "Министерство по делам молодёжи откроет школу.": "Министерство по делам молодёжи; -; -",
    "Совет при президенте опубликует план к 1 марта.": "Совет при президенте; к 1 марта; 2026-03-01",
    "Казахстан, Узбекистан и Турция договорились открыть общий склад до 1 июня.":
      "Казахстан, Узбекистан и Турция; до 1 июня; 2026-06-01",
    "Министр сообщил в понедельник, что мост откроют 5 марта.": "-; 5 марта; 2026-03-05",
    "Совет, который собирался в пятницу, опубликует план до 1 марта.": "Совет; до 1 марта; 2026-03-01",
    "Правительство и мэрия завершат ремонт дороги до конца марта.": "Правительство и мэрия; до конца марта; 2026-03-31",
    "Минфин подготовит проект в течение месяца.": "Минфин; в течение месяца; 2026-03-10",
    "Комиссия представит отчёт через две недели.": "Комиссия; через две недели; 2026-02-24",
    "Ведомство обязано ответить на запрос, поданный 3 февраля, в течение десяти дней.":
      "-; в течение десяти дней; 2026-02-20",
    "Приём заявок пройдёт с 1 по 5 марта.": "-; с 1 по 5 марта; 2026-03-05",
    "Суд рассмотрит жалобу в понедельник, 2 марта.": "Суд; в понедельник, 2 марта; 2026-03-02",
    "Министерство энергетики, Минфин и Нацбанк представят план до конца недели.":
      "Министерство энергетики, Минфин и Нацбанк; до конца недели; 2026-02-15",
    "В прошлую пятницу депутаты приняли закон, который вступит в силу 1 июля.": "-; 1 июля; 2026-07-01",
    "Президент Анна Рощина и премьер Тимур Саидов подпишут договор 12 мая.":
      "Президент Анна Рощина и премьер Тимур Саидов; 12 мая; 2026-05-12",
    "Заявки надо подать до 01.03.2026.": "-; до 01.03.2026; 2026-03-01",
    "Министерство транспорта должно утвердить проект до 15 марта 2026 года.":
      "Министерство транспорта; до 15 марта 2026 года; 2026-03-15",
    "Если забастовка продлится до 1 марта, министерство направит автобусы до 10 марта.":
      "министерство; до 10 марта; 2026-03-10",
    "Переговоры возобновятся в четверг в Женеве, сообщил в понедельник посол.": "-; в четверг; 2026-02-12",
    "Министры обороны Ганы и Того договорились открыть границу на следующей неделе.":
      "Министры обороны Ганы и Того; на следующей неделе; -",
    "В январе мэрия обещала построить три школы, а теперь намерена сдать их к концу года.":
      "мэрия; к концу года; 2026-12-31",
    "Как сообщалось в пятницу, завод запустят в апреле.": "завод; в апреле; -",
    "Заседание назначено на пятницу.": "-; на пятницу; 2026-02-13",
    "Власти Киргизии и Таджикистана завершат разметку границы к 1 сентября 2026 года.":
      "Власти Киргизии и Таджикистана; к 1 сентября 2026 года; 2026-09-01",
    "Срок подачи заявок истекает в 18:00 20 февраля.": "-; 20 февраля; 2026-02-20",
    "Ремонт, начатый в ноябре, закончат не позднее 30 апреля.": "-; не позднее 30 апреля; 2026-04-30",
    "Россия и Белоруссия планируют запустить единый билет в мае.": "Россия и Белоруссия; в мае; -",
    "Минфин подготовит бюджет 2027 года до конца недели.": "Минфин; до конца недели; 2026-02-15",
    "Участие в ОТГ откроет доступ к рынкам до конца года.": "-; до конца года; 2026-12-31",
  },
  tr: {
    "Şirket kararın tebliğinden 30 gün içinde ödeme yapacak.": "Şirket; kararın tebliğinden 30 gün içinde; -",
    "Bu anlaşma 'kardeşlik köprüsü' olacak.": "-; -; -",
    "Bakanlıktan 30 gün içinde yanıt gelecek.": "-; 30 gün içinde; 2026-03-12",
    "Türkiye, Japonya ve Güney Kore ortak bir araştırma merkezi kuracak.": "Türkiye, Japonya ve Güney Kore; -; -",
    "Şirketin yeni müdürü mayısta göreve başlayacak.": "Şirketin yeni müdürü; mayısta; -",
    "Aynı gün Anıtkabir ziyaret edilecek.": "-; -; -",
    "Bakan mayısta görevden alınacak heyete katılacak.": "Bakan; mayısta; -",
    "Komisyon mayısta kurulacak.": "-; mayısta; -",
    "Plan ve Bütçe Komisyonu 2027 yılı bütçesini 18 Şubat Çarşamba görüşecek.":
      "Plan ve Bütçe Komisyonu; 18 Şubat Çarşamba; 2026-02-18",
    "Genel Müdür Eylül Yıldız borcu ödeyecek.": "Genel Müdür Eylül Yıldız; -; -",
    "Şirketin Başkanı Cuma Yıldız yarın Ankara'ya gidecek.": "Şirketin Başkanı Cuma Yıldız; yarın; 2026-02-11",
    "Gündüz ayrıca karantinanın 3 Mart'ta sona ereceğini belirtti.": "-; 3 Mart'ta; 2026-03-03",
    "Türk Devletleri Teşkilatı Zirvesi'nde liderler bildiriyi mayısta imzalayacak.": "liderler; mayısta; -",
    "Doktor Aydın Sezer başkanlığındaki kurul binayı mayısta inceleyecek.":
      "Doktor Aydın Sezer başkanlığındaki kurul; mayısta; -",
    "Ortak yatırım fonunu mayısta 150 şirket kuracak.": "150 şirket; mayısta; -",
    "Mahkeme şirketin tazminatı 60 gün içinde ödemesine hükmetmişti.": "-; 60 gün içinde; -",
    "Maliye Bakanlığı planı bu ayın 15'ine kadar hazırlayacak.": "Maliye Bakanlığı; bu ayın 15'ine kadar; 2026-02-15",
    "Maliye Bakanlığı planı her ayın 15'ine kadar hazırlayacak.": "Maliye Bakanlığı; ayın 15'ine kadar; -",
    "Belediye başvuruları mart ayının 15'inden 20'sine kadar alacak.":
      "Belediye; mart ayının 15'inden 20'sine kadar; 2026-03-20",
    "Şirket tesisi gelecek yılın ilk çeyreğinde açacak.": "Şirket; gelecek yılın ilk çeyreğinde; -",
    "Bakanlık hastaneyi nisan ayının ilk haftasında açacak.": "Bakanlık; nisan ayının ilk haftasında; -",
    "Ödemeler 2026-2028 yıllarında yapılacak.": "-; 2026-2028 yıllarında; -",
    "Hükümet 2027 yılının bütçesini hazırlayacak.": "Hükümet; -; -",
    "Bakanlık yönetmeliği doksan gün içinde çıkaracak.": "Bakanlık; doksan gün içinde; 2026-05-11",
    "Bakanlık yönetmeliği iki yüz kırk beş gün içinde çıkaracak.": "Bakanlık; iki yüz kırk beş gün içinde; 2026-10-13",
    "Üreticiler kararın tebliğinden itibaren yüz yirmi gün içinde dava açacak.":
      "-; kararın tebliğinden itibaren yüz yirmi gün içinde; -",
    "Seçim 7 Haziran'da, pazar günü yapılacak.": "-; 7 Haziran'da, pazar; 2026-06-07",
    "Banka kararını mart ayının ikinci yarısında verecek.": "Banka; mart ayının ikinci yarısında; -",
    "Komisyon pazartesi ya da salı günü toplanacak.": "Komisyon; pazartesi ya da salı; 2026-02-17",
    "Hükümet, kararnamenin imzalanmasından itibaren 30 gün içinde listeyi yayımlayacak.":
      "Hükümet; kararnamenin imzalanmasından itibaren 30 gün içinde; -",
    "Komisyon seçimlerden iki hafta sonra toplanacak.": "Komisyon; seçimlerden iki hafta sonra; -",
    "Komisyon 1 Mart'tan itibaren 30 gün içinde toplanacak.": "Komisyon; 1 Mart'tan itibaren 30 gün içinde; 2026-03-31",
    "Bakan Ankara'dan iki hafta içinde dönecek.": "Bakan; iki hafta içinde; 2026-02-24",
    "Bakanlık gelecek yıl, 15 Mayıs'ta bir forum düzenleyecek.": "Bakanlık; gelecek yıl, 15 Mayıs'ta; 2027-05-15",
    "Bakanlık 28 Şubat-2 Mart tarihlerinde bir forum düzenleyecek.": "Bakanlık; 28 Şubat-2 Mart; 2026-03-02",
    "Bakanlık, listeyi gelecek yıl haziran ayına kadar yayımlayacak.":
      "Bakanlık; gelecek yıl haziran ayına kadar; 2027-06-01",
    "Bakanlık, Kars-Nahçıvan demiryolunu gelecek yıl 15 Mayıs'a kadar tamamlayacak.":
      "Bakanlık; gelecek yıl 15 Mayıs'a kadar; 2027-05-15",
    "Yarın, Kars-Nahçıvan demiryolu açılacak.": "-; Yarın; 2026-02-11",
    "Öğretmenler sendikası hükümet maaşları artırmazsa 2 Mart'ta greve gidecek.":
      "Öğretmenler sendikası; 2 Mart'ta; 2026-03-02",
    "Yönetim kuruluna getirilmesi ülke sporuna büyük katkı sağlayacaktır.": "-; -; -",
    "Bakan Leyla Demir, bakanlığın yeni planı açıklayacağını söyledi.": "-; -; -",
    "Maliye Bakanlığı denetim raporunu üç ay içinde yayımlayacak.": "Maliye Bakanlığı; üç ay içinde; 2026-05-10",
    "Fırtına dindikten sonra ordu köprüyü ay sonuna kadar onaracak.": "ordu; ay sonuna kadar; 2026-02-28",
    "Fiyatlar düşerken merkez bankası gelecek ay faizi artırmayı planlıyor.": "merkez bankası; gelecek ay; -",
    "Polis aramayı 10 gün içinde bitirmeyi planlıyor.": "Polis; 10 gün içinde; 2026-02-20",
    "Mahkeme karar verene kadar liman idaresi izin vermeyecek.": "liman idaresi; -; -",
    "Tarım ve Orman Bakanlığı çiftçilere yarım milyar lira ödeyecek.": "Tarım ve Orman Bakanlığı; -; -",
    "Kazakistan Enerji Bakanlığı yeni hattı bir buçuk ay içinde devreye alacak.":
      "Kazakistan Enerji Bakanlığı; bir buçuk ay içinde; 2026-03-25",
    "Parlamento onay verdiği için şirket inşaata mayısta başlayacak.": "şirket; mayısta; -",
    "Bakan Leyla Demir, toplantıdan sonra yeni planı pazartesi günü açıklayacak.":
      "Bakan Leyla Demir; pazartesi; 2026-02-16",
    "Banka kabul ederse hükümet ilk kısmı ödeyecek.": "hükümet; -; -",
    "Banka kabul ettikten sonra hükümet ilk kısmı ödeyecek.": "hükümet; -; -",
    "Mahkeme karar verince bakanlık listeyi yayımlayacak.": "bakanlık; -; -",
    "Meclis bütçeyi onaylar onaylamaz ajans 200 müfettiş alacak.": "ajans; -; -",
    "Konsey itiraz etmezse belediye eski depoyu mayısta satacak.": "belediye; mayısta; -",
    "Komisyon karar verdiğinde hükümet sınırı açacak.": "hükümet; -; -",
    "Bakanlık taslağı yarım yıl içinde hazırlayacak.": "Bakanlık; yarım yıl içinde; 2026-08-10",
    "Kurum raporunu altı ay sonra açıklayacak.": "Kurum; altı ay sonra; 2026-08-10",
    "Hükümet bir buçuk yıl içinde iki hastane kuracak.": "Hükümet; bir buçuk yıl içinde; 2027-08-10",
    "Sağlık Bakanlığı önümüzdeki günlerde yeni kuralları ilan edecek.": "Sağlık Bakanlığı; önümüzdeki günlerde; -",
    "Enerji Bakanlığı 1 Eylül'e kadar santrali devreye alacak.": "Enerji Bakanlığı; 1 Eylül'e kadar; 2026-09-01",
    "İzmir Büyükşehir Belediyesi gelecek ay iki hattı hizmete açacak.": "İzmir Büyükşehir Belediyesi; gelecek ay; -",
    "Çevre, Şehircilik ve İklim Değişikliği Bakanlığı iki hafta içinde denetim yapacak.":
      "Çevre, Şehircilik ve İklim Değişikliği Bakanlığı; iki hafta içinde; 2026-02-24",
    "Merkez Bankası mart sonuna kadar faiz kararını açıklamayı planlıyor.":
      "Merkez Bankası; mart sonuna kadar; 2026-03-31",
    "Sendika greve giderse havayolu şirketi cumadan itibaren uçuşları iptal edecek.":
      "havayolu şirketi; cumadan itibaren; 2026-02-13",
    "Liman idaresi iki rıhtımı nisan sonuna kadar kapatmayı planlıyor.":
      "Liman idaresi; nisan sonuna kadar; 2026-04-30",
    "Milletvekilleri yasa tasarısını önümüzdeki çarşamba oylayacak.":
      "Milletvekilleri; önümüzdeki çarşamba; 2026-02-18",
    "Bakanlık mart sonuç raporunu açıklayacak.": "Bakanlık; mart; -",
    "Bakanlık bu yıldız projesini destekleyecek.": "Bakanlık; -; -",
    "Meclis bu gündem maddesini görüşecek.": "Meclis; -; -",
    "Kazakistan, Özbekistan ve Türkiye 1 Haziran'a kadar ortak bir gümrük ofisi açacak.":
      "Kazakistan, Özbekistan ve Türkiye; 1 Haziran'a kadar; 2026-06-01",
    "Bakanlık raporu haftaya kadar yayımlayacak.": "Bakanlık; haftaya kadar; -",
    "Cuma günü toplanan konsey planı 1 Mart'a kadar yayımlayacak.": "konsey; 1 Mart'a kadar; 2026-03-01",
    "Belediye köprünün onarımını mart sonuna kadar bitirecek.": "-; mart sonuna kadar; 2026-03-31",
    "Komisyon iki hafta içinde rapor sunacak.": "Komisyon; iki hafta içinde; 2026-02-24",
    "Maliye Bakanlığı ve Merkez Bankası yeni tarifeyi 5 Mart'ta açıklayacak.":
      "Maliye Bakanlığı ve Merkez Bankası; 5 Mart'ta; 2026-03-05",
    "Pazartesi günü imzalanan anlaşma 1 Temmuz'da yürürlüğe girecek.": "-; 1 Temmuz'da; 2026-07-01",
    "Grev 1 Mart'a kadar sürerse bakanlık 10 Mart'ta otobüs gönderecek.": "bakanlık; 10 Mart'ta; 2026-03-10",
    "Görüşmeler perşembe günü Cenevre'de yeniden başlayacak.": "-; perşembe; 2026-02-12",
    "Bakan pazartesi günü yaptığı açıklamada limanın nisanda açılacağını söyledi.": "-; nisanda; -",
    "Türkiye ve Yunanistan gelecek ay Ankara'da ortak komisyon toplayacak.": "Türkiye ve Yunanistan; gelecek ay; -",
    "Ticaret ve Sanayi Bakanlığı yeni kuralları haziran ortasına kadar yayımlayacak.":
      "Ticaret ve Sanayi Bakanlığı; haziran ortasına kadar; -",
    "Geçen cuma imzalanan protokol 15 Şubat'tan itibaren uygulanacak.": "-; 15 Şubat'tan itibaren; 2026-02-15",
    "Bakanlık raporu on beş gün içinde yayımlayacak.": "Bakanlık; on beş gün içinde; 2026-02-25",
    "Taner bu yaz komşu köylere kitap götürecek.": "-; bu yaz; -",
  },
  az: {
    "Lopez Obrador tələbələrə kömək edəcəyinə söz verib.": "Lopez Obrador; -; -",
    "Müşavir Taras Koval sazişin mayda imzalanacağını, lakin bunun dəqiq olmadığını söyləyib.": "-; mayda; -",
    "Şirkət qərardan 15 gün ərzində şikayət verəcək.": "Şirkət; qərardan 15 gün ərzində; -",
    "Azərbaycan, Türkiyə və Yaponiya birgə tədqiqat mərkəzi yaradacaq.": "Azərbaycan, Türkiyə və Yaponiya; -; -",
    "Fərman dərc olunduğu gündən doxsan gün sonra qüvvəyə minir.": "-; dərc olunduğu gündən doxsan gün sonra; -",
    "Həmin gün Şəhidlər xiyabanı ziyarət ediləcək.": "-; -; -",
    "Komissiya mayda yaradılacaq.": "-; mayda; -",
    "İdarə Heyətinin sədri Cümə Yıldızov dividendi aprelin 30-da ödəyəcək.":
      "İdarə Heyətinin sədri Cümə Yıldızov; aprelin 30-da; 2026-04-30",
    "Prezident Kemelov növbəti zirvənin oktyabrda keçiriləcəyini elan edib.": "-; oktyabrda; -",
    "Forumda 150 şirkət iştirak edəcək.": "150 şirkət; -; -",
    "Onlar 60 gün ərzində cərimə ödəməyə məhkum edilmişdi.": "-; 60 gün ərzində; -",
    "Nazirlik planı gələn ayın 15-dək hazırlayacaq.": "Nazirlik; gələn ayın 15-dək; 2026-03-15",
    "Bələdiyyələr müraciətləri martın 15-dən 20-dək qəbul edəcək.": "Bələdiyyələr; martın 15-dən 20-dək; 2026-03-20",
    "Nazirlik güzəştləri 2030-cu ilədək saxlayacaq.": "Nazirlik; 2030-cu ilədək; -",
    "Ödənişlər 2026-2028-ci illərdə aparılacaq.": "-; 2026-2028-ci illərdə; -",
    "Şirkət xəstəxananı aprel ayının ilk həftəsində açacaq.": "Şirkət; aprel ayının ilk həftəsində; -",
    "Nazirlik qaydaları yüz iyirmi gün ərzində təsdiq edəcək.": "Nazirlik; yüz iyirmi gün ərzində; 2026-06-10",
    "Seçki iyunun 7-də, bazar günü keçiriləcək.": "-; iyunun 7-də, bazar günü; 2026-06-07",
    "Nazirlik hərracı martın 15-20-də keçirəcək.": "Nazirlik; martın 15-20-də; 2026-03-20",
    "Hökumət fərmanın imzalandığı gündən 30 gün ərzində siyahını dərc edəcək.":
      "Hökumət; fərmanın imzalandığı gündən 30 gün ərzində; -",
    "Nazirlik sammitdən iki həftə sonra smetanı təqdim edəcək.": "Nazirlik; sammitdən iki həftə sonra; -",
    "Nazirlik siyahını gələn ilin 15 mayına qədər açıqlayacaq.": "Nazirlik; gələn ilin 15 mayına qədər; 2027-05-15",
    "Nazirlik siyahını gələn ilin iyun ayına qədər açıqlayacaq.": "Nazirlik; gələn ilin iyun ayına qədər; 2027-06-01",
    "Müəllimlər ittifaqı hökumət maaşları artırmasa tətilə başlayacaq.": "Müəllimlər ittifaqı; -; -",
    "Maliyyə Nazirliyi audit hesabatını üç ay ərzində dərc edəcək.": "Maliyyə Nazirliyi; üç ay ərzində; 2026-05-10",
    "Tufan dayandıqdan sonra ordu körpünü ayın sonuna qədər təmir edəcək.": "ordu; ayın sonuna qədər; 2026-02-28",
    "Qiymətlər düşərkən Mərkəzi Bank gələn ay faizi artırmağı planlaşdırır.": "Mərkəzi Bank; gələn ay; -",
    "Hökumət maaşları artırmasa, müəllimlər ittifaqı martın 2-də tətilə başlayacaq.":
      "müəllimlər ittifaqı; martın 2-də; 2026-03-02",
    "Polis axtarışı 10 gün ərzində başa çatdırmağı planlaşdırır.": "Polis; 10 gün ərzində; 2026-02-20",
    "Bələdiyyə şurası məktəbin taleyini cüməyə qədər həll edəcək.": "Bələdiyyə şurası; cüməyə qədər; 2026-02-13",
    "Məhkəmə qərar verənə qədər liman administrasiyası icazə verməyəcək.": "liman administrasiyası; -; -",
    "Kənd Təsərrüfatı Nazirliyi fermerlərə yarım milyon manat ödəyəcək.": "Kənd Təsərrüfatı Nazirliyi; -; -",
    "Qazaxıstan Energetika Nazirliyi yeni xətti bir ay yarım ərzində işə salacaq.":
      "Qazaxıstan Energetika Nazirliyi; bir ay yarım ərzində; 2026-03-25",
    "Parlament razılıq verdiyi üçün şirkət tikintiyə mayda başlayacaq.": "şirkət; mayda; -",
    "Nazirlik layihəni təsdiqləyərək, onu iki həftə ərzində dərc edəcək.": "Nazirlik; iki həftə ərzində; 2026-02-24",
    "Bank razılaşsa, hökumət ilk hissəni ödəyəcək.": "hökumət; -; -",
    "Bank razılaşdıqdan sonra hökumət ilk hissəni ödəyəcək.": "hökumət; -; -",
    "Məhkəmə qərar verən kimi nazirlik siyahını dərc edəcək.": "nazirlik; -; -",
    "Parlament büdcəni təsdiq etdikdə agentlik 200 müfəttiş işə götürəcək.": "agentlik; -; -",
    "Şura etiraz etməsə, bələdiyyə köhnə deponu mayda satacaq.": "bələdiyyə; mayda; -",
    "Komissiya qərar verəndən sonra hökumət sərhədi açacaq.": "hökumət; -; -",
    "Bələdiyyə yolu üç ay ərzində təmir edəcək.": "Bələdiyyə; üç ay ərzində; 2026-05-10",
    "Nazirlik layihəni yarım il ərzində hazırlayacaq.": "Nazirlik; yarım il ərzində; 2026-08-10",
    "Səhiyyə Nazirliyi yaxın günlərdə yeni qaydaları elan edəcək.": "Səhiyyə Nazirliyi; yaxın günlərdə; -",
    "Energetika Nazirliyi sentyabrın 1-dək stansiyanı işə salacaq.":
      "Energetika Nazirliyi; sentyabrın 1-dək; 2026-09-01",
    "Bakı Şəhər İcra Hakimiyyəti gələn ay iki marşrutu istifadəyə verəcək.": "Bakı Şəhər İcra Hakimiyyəti; gələn ay; -",
    "Ekologiya və Təbii Sərvətlər Nazirliyi iki həftə ərzində yoxlama aparacaq.":
      "Ekologiya və Təbii Sərvətlər Nazirliyi; iki həftə ərzində; 2026-02-24",
    "Mərkəzi Bank martın sonunadək faiz qərarını açıqlamağı planlaşdırır.":
      "Mərkəzi Bank; martın sonunadək; 2026-03-31",
    "Həmkarlar ittifaqı tətilə başlasa, aviaşirkət cümə günündən uçuşları ləğv edəcək.":
      "aviaşirkət; cümə günündən; 2026-02-13",
    "Baş nazirin müavini Samir Əliyev cümə axşamı Tbilisiyə səfər edəcək.":
      "Baş nazirin müavini Samir Əliyev; cümə axşamı; 2026-02-12",
    "Liman administrasiyası iki körpünü aprelin sonuna qədər bağlamağı planlaşdırır.":
      "Liman administrasiyası; aprelin sonuna qədər; 2026-04-30",
    "Fövqəladə Hallar Nazirliyi kəndlərə sabah kömək göndərəcək.": "Fövqəladə Hallar Nazirliyi; sabah; 2026-02-11",
    "Nazirlik ilin sonuncu rübündə hesabat dərc edəcək.": "Nazirlik; -; -",
    "Hökumət bu günəş stansiyasını tikəcək.": "Hökumət; -; -",
    "Qazaxıstan, Özbəkistan və Türkiyə iyunun 1-dək birgə gömrük məntəqəsi açacaq.":
      "Qazaxıstan, Özbəkistan və Türkiyə; iyunun 1-dək; 2026-06-01",
    "Nazirlik layihəni iki həftə ərzində hazırlayacaq.": "Nazirlik; iki həftə ərzində; 2026-02-24",
    "Komissiya hesabatı martın sonunadək təqdim edəcək.": "Komissiya; martın sonunadək; 2026-03-31",
    "Maliyyə Nazirliyi və Mərkəzi Bank yeni tarifi martın 5-də açıqlayacaq.":
      "Maliyyə Nazirliyi və Mərkəzi Bank; martın 5-də; 2026-03-05",
    "Tətil martın 1-dək davam edərsə, nazirlik martın 10-da avtobuslar göndərəcək.":
      "nazirlik; martın 10-da; 2026-03-10",
    "Danışıqlar cümə axşamı Cenevrədə davam etdiriləcək.": "-; cümə axşamı; 2026-02-12",
    "Azərbaycan və Gürcüstan gələn ay birgə komissiya yaradacaq.": "Azərbaycan və Gürcüstan; gələn ay; -",
    "İqtisadiyyat Nazirliyi yeni qaydaları ilin sonuna qədər təsdiq edəcək.":
      "İqtisadiyyat Nazirliyi; ilin sonuna qədər; 2026-12-31",
    "Keçən cümə imzalanan protokol fevralın 15-dən tətbiq olunacaq.": "-; fevralın 15-dən; 2026-02-15",
    "Nazirlik hesabatı bu gün təqdim edəcək.": "Nazirlik; bu gün; 2026-02-10",
  },
  kk: {
    "Лопес Обрадор әскери күш қолданбауға уәде берді.": "Лопес Обрадор; -; -",
    "Комиссия мамырда құрылады.": "-; мамырда; -",
    "Комиссия баяндаманы мамырда ұсынады.": "Комиссия; мамырда; -",
    "Компания төрағасы Мамыр Жұмабеков дивидендті 30 сәуірде төлейді.":
      "Компания төрағасы Мамыр Жұмабеков; 30 сәуірде; 2026-04-30",
    "Биыл 1 наурызда екі көпір ашылады.": "-; Биыл 1 наурызда; 2026-03-01",
    "Күндізов карантин 3 наурызда аяқталатынын айтты.": "-; 3 наурызда; 2026-03-03",
    "Профессор Айдын Сапаров басқаратын комиссия ғимаратты мамырда тексереді.":
      "Профессор Айдын Сапаров басқаратын комиссия; мамырда; -",
    "Сот компанияны 60 күн ішінде айыппұл төлеуге міндеттеген болатын.": "-; 60 күн ішінде; -",
    "Министрлік жоспарды осы айдың 15-іне дейін әзірлейді.": "Министрлік; осы айдың 15-іне дейін; 2026-02-15",
    "Әкімдіктер өтініштерді наурыздың 15-інен 20-сына дейін қабылдайды.":
      "Әкімдіктер; наурыздың 15-інен 20-сына дейін; 2026-03-20",
    "Төлемдер 2026–2028 жылдары жүргізіледі.": "-; 2026–2028 жылдары; -",
    "Үкімет ережелерді жүз жиырма күн ішінде бекітеді.": "Үкімет; жүз жиырма күн ішінде; 2026-06-10",
    "Үкімет ережелерді тоқсан күн ішінде бекітеді.": "Үкімет; тоқсан күн ішінде; 2026-05-11",
    "Сайлау 7 маусымда, жексенбі күні өтеді.": "-; 7 маусымда, жексенбі күні; 2026-06-07",
    "Комиссия дүйсенбі немесе сейсенбі күні жиналады.": "Комиссия; дүйсенбі немесе сейсенбі күні; 2026-02-17",
    "Банк шешімін үшінші тоқсанда қабылдайды.": "Банк; үшінші тоқсанда; -",
    "Компания шешімді алған күннен бастап он күн ішінде айыппұл төлейді.":
      "Компания; шешімді алған күннен бастап он күн ішінде; -",
    "Комиссия сайлаудан екі аптадан кейін жиналады.": "Комиссия; сайлаудан екі аптадан кейін; -",
    "Министрлік форумды 28 ақпан-2 наурыз аралығында өткізеді.": "Министрлік; 28 ақпан-2 наурыз; 2026-03-02",
    "Министрлік тізімді келесі жылдың 15 мамырына дейін жариялайды.":
      "Министрлік; келесі жылдың 15 мамырына дейін; 2027-05-15",
    "Министрлік тізімді келесі жылдың маусым айына дейін жариялайды.":
      "Министрлік; келесі жылдың маусым айына дейін; 2027-06-01",
    "Мұғалімдер одағы үкімет жалақыны көтермесе ереуіл бастайды.": "Мұғалімдер одағы; -; -",
    "Төтенше жағдайлар министрлігі ауылдарға ертең көмек жібереді.": "Төтенше жағдайлар министрлігі; ертең; 2026-02-11",
    "Дауыл басылғаннан кейін армия көпірді ай соңына дейін жөндейді.": "армия; ай соңына дейін; 2026-02-28",
    "Баға төмендегенде Ұлттық банк келесі айда мөлшерлемені көтереді.": "Ұлттық банк; келесі айда; -",
    "Үкімет жалақыны көтермесе, мұғалімдер одағы 2 наурызда ереуіл бастайды.":
      "мұғалімдер одағы; 2 наурызда; 2026-03-02",
    "Полиция іздеуді 10 күн ішінде аяқтауды жоспарлап отыр.": "Полиция; 10 күн ішінде; 2026-02-20",
    "Сот шешім шығарғанша порт әкімшілігі рұқсат бермейді.": "порт әкімшілігі; -; -",
    "Ауыл шаруашылығы министрлігі фермерлерге жарты миллион теңге төлейді.": "Ауыл шаруашылығы министрлігі; -; -",
    "Қазақстан Энергетика министрлігі жаңа желіні бір жарым ай ішінде іске қосады.":
      "Қазақстан Энергетика министрлігі; бір жарым ай ішінде; 2026-03-25",
    "Парламент мақұлдағандықтан компания құрылысты мамырда бастайды.": "компания; мамырда; -",
    "Министр Айдос Серіков жиналыстан кейін жаңа жоспарды дүйсенбі күні жариялайды.":
      "Министр Айдос Серіков; дүйсенбі күні; 2026-02-16",
    "Банк келіссе, үкімет алғашқы бөлігін төлейді.": "үкімет; -; -",
    "Банк келіскеннен кейін үкімет алғашқы бөлігін төлейді.": "үкімет; -; -",
    "Сот шешім шығарған соң министрлік тізімді жариялайды.": "министрлік; -; -",
    "Парламент бюджетті бекіткенде агенттік екі жүз инспекторды жұмысқа алады.": "агенттік; -; -",
    "Комиссия шешім қабылдағанға дейін үкімет шекараны ашпайды.": "үкімет; -; -",
    "Министрлік жобаны жарты жыл ішінде дайындайды.": "Министрлік; жарты жыл ішінде; 2026-08-10",
    "Агенттік есепті бір жарым жылдан кейін жариялайды.": "Агенттік; бір жарым жылдан кейін; 2027-08-10",
    "Энергетика министрлігі 1 қыркүйекке дейін станцияны іске қосады.":
      "Энергетика министрлігі; 1 қыркүйекке дейін; 2026-09-01",
    "Алматы қаласының әкімдігі келесі айда екі бағытты ашады.": "Алматы қаласының әкімдігі; келесі айда; -",
    "Экология және табиғи ресурстар министрлігі екі апта ішінде тексеру жүргізеді.":
      "Экология және табиғи ресурстар министрлігі; екі апта ішінде; 2026-02-24",
    "Ұлттық банк наурыздың соңына дейін мөлшерлеме туралы шешім қабылдауды жоспарлап отыр.":
      "Ұлттық банк; наурыздың соңына дейін; 2026-03-31",
    "Премьер-министрдің орынбасары Айгүл Сейітова бейсенбі күні Ташкентке барады.":
      "Премьер-министрдің орынбасары Айгүл Сейітова; бейсенбі күні; 2026-02-12",
    "Порт әкімшілігі екі айлақты сәуірдің соңына дейін жабуды жоспарлап отыр.":
      "Порт әкімшілігі; сәуірдің соңына дейін; 2026-04-30",
    "Депутаттар заң жобасын келесі сәрсенбіде қарайды.": "Депутаттар; келесі сәрсенбіде; 2026-02-18",
    "Министрлік жобаны бекітіп, оны екі аптадан кейін жариялайды.": "Министрлік; екі аптадан кейін; 2026-02-24",
    "Үкімет осы жылу желісін жөндейді.": "Үкімет; -; -",
    "Қазақстан, Өзбекстан және Түркия 1 маусымға дейін ортақ кеден бекетін ашады.":
      "Қазақстан, Өзбекстан және Түркия; 1 маусымға дейін; 2026-06-01",
    "Министрлік жобаны бір ай ішінде дайындайды.": "Министрлік; бір ай ішінде; 2026-03-10",
    "Жұма күні жиналған кеңес жоспарды 1 наурызға дейін жариялайды.": "кеңес; 1 наурызға дейін; 2026-03-01",
    "Комиссия есепті наурыздың соңына дейін ұсынады.": "Комиссия; наурыздың соңына дейін; 2026-03-31",
    "Қаржы министрлігі мен Ұлттық банк жаңа тарифті 5 наурызда жариялайды.":
      "Қаржы министрлігі мен Ұлттық банк; 5 наурызда; 2026-03-05",
    "Ереуіл 1 наурызға дейін созылса, министрлік 10 наурызда автобус жібереді.": "министрлік; 10 наурызда; 2026-03-10",
    "Келіссөздер бейсенбі күні Женевада жалғасады.": "-; бейсенбі күні; 2026-02-12",
    "Қазақстан мен Қырғызстан келесі айда шекарада жаңа бекет ашады.": "Қазақстан мен Қырғызстан; келесі айда; -",
    "Үкімет заң жобасын жыл соңына дейін парламентке енгізеді.": "Үкімет; жыл соңына дейін; 2026-12-31",
    "Өткен жұмада қол қойылған хаттама 15 ақпаннан бастап күшіне енеді.": "-; 15 ақпаннан бастап; 2026-02-15",
    "Жөндеу жұмыстары үш айдың ішінде аяқталады.": "-; үш айдың ішінде; 2026-05-10",
    "Министрлік жобаны он бес күннің ішінде бекітеді.": "Министрлік; он бес күннің ішінде; 2026-02-25",
  },
  ky: {
    "Жыйынтыктар шайлоодон кийинки 5 күндүн ичинде жарыяланат.": "-; шайлоодон кийинки 5 күндүн ичинде; -",
    "Комитеттин төрагасы чечим 31-декабрга чейин кайра каралышын белгиледи.": "-; 31-декабрга чейин; 2026-12-31",
    "Комиссия майда түзүлөт.": "-; майда; -",
    "Быйыл 1-мартта эки көпүрө ачылат, 15-апрелде комиссия жыйын өткөрөт.": "комиссия; 15-апрелде; 2026-04-15",
    "Президент Кемелов кийинки саммит октябрда өтөөрүн кабарлады.": "-; октябрда; -",
    "Жогорку соттун коллегиясы Кумтөр кенин майда текшерет.": "Жогорку соттун коллегиясы; майда; -",
    "Сот компанияны 60 күндүн ичинде айып төлөөгө милдеттендирген эле.": "-; 60 күндүн ичинде; -",
    "Министрлик планды ушул айдын 15ине чейин даярдайт.": "Министрлик; ушул айдын 15ине чейин; 2026-02-15",
    "Мэрия арыздарды марттын 15инен 20сына чейин кабыл алат.": "Мэрия; марттын 15инен 20сына чейин; 2026-03-20",
    "Министрлик мектепти апрель айынын биринчи жумасында ачат.": "Министрлик; апрель айынын биринчи жумасында; -",
    "Өкмөт эрежелерди жүз жыйырма күндүн ичинде бекитет.": "Өкмөт; жүз жыйырма күндүн ичинде; 2026-06-10",
    "Шайлоо 7-июнда, жекшемби күнү өтөт.": "-; 7-июнда, жекшемби күнү; 2026-06-07",
    "Банк чечимин марттын экинчи жарымында кабыл алат.": "Банк; марттын экинчи жарымында; -",
    "Компания чечимди алган күндөн баштап он күндүн ичинде айып төлөйт.":
      "Компания; чечимди алган күндөн баштап он күндүн ичинде; -",
    "Комиссия шайлоодон кийинки эки жуманын ичинде чогулат.": "Комиссия; шайлоодон кийинки эки жуманын ичинде; -",
    "Министрлик тизмени кийинки жылдын 15-майына чейин жарыялайт.":
      "Министрлик; кийинки жылдын 15-майына чейин; 2027-05-15",
    "Министрлик тизмени кийинки жылдын июнь айына чейин жарыялайт.":
      "Министрлик; кийинки жылдын июнь айына чейин; 2027-06-01",
    "Мугалимдер бирлиги өкмөт айлыкты көтөрбөсө иш таштайт.": "Мугалимдер бирлиги; -; -",
    "Өзгөчө кырдаалдар министрлиги айылдарга эртең жардам жөнөтөт.": "Өзгөчө кырдаалдар министрлиги; эртең; 2026-02-11",
    "Каражатты эки эсе көбөйтүү Ошто чоң жетиштикке алып келет.": "-; -; -",
    "Каржы министрлиги аудит отчетун үч айдын ичинде жарыялайт.": "Каржы министрлиги; үч айдын ичинде; 2026-05-10",
    "Бороон басылгандан кийин армия көпүрөнү айдын аягына чейин оңдойт.": "армия; айдын аягына чейин; 2026-02-28",
    "Баа төмөндөгөндө Улуттук банк кийинки айда чендиктерди көтөрөт.": "Улуттук банк; кийинки айда; -",
    "Өкмөт айлыкты көтөрбөсө, мугалимдер бирлиги 2-мартта иш таштайт.": "мугалимдер бирлиги; 2-мартта; 2026-03-02",
    "Милиция издөөнү 10 күндүн ичинде аяктоону пландап жатат.": "Милиция; 10 күндүн ичинде; 2026-02-20",
    "Шаардык кеңеш мектептин тагдырын жума күнүнө чейин чечет.": "Шаардык кеңеш; жума күнүнө чейин; 2026-02-13",
    "Сот чечим чыгармайынча порт администрациясы уруксат бербейт.": "порт администрациясы; -; -",
    "Айыл чарба министрлиги фермерлерге жарым миллион сом төлөйт.": "Айыл чарба министрлиги; -; -",
    "Казакстандын Энергетика министрлиги жаңы линияны бир жарым айдын ичинде ишке киргизет.":
      "Казакстандын Энергетика министрлиги; бир жарым айдын ичинде; 2026-03-25",
    "Парламент макулдагандыктан компания курулушту майда баштайт.": "компания; майда; -",
    "Министр Асан Токтогулов жыйындан кийин жаңы планды дүйшөмбү күнү жарыялайт.":
      "Министр Асан Токтогулов; дүйшөмбү күнү; 2026-02-16",
    "Банк макул болсо, өкмөт биринчи бөлүгүн төлөйт.": "өкмөт; -; -",
    "Банк макулдагандан кийин өкмөт биринчи бөлүгүн төлөйт.": "өкмөт; -; -",
    "Сот чечим чыгарган соң министрлик тизмени жарыялайт.": "министрлик; -; -",
    "Парламент бюджетти бекиткенде агенттик эки жүз инспекторду жумушка алат.": "агенттик; -; -",
    "Кеңеш каршы болбосо, мэрия эски депону майда сатат.": "мэрия; майда; -",
    "Комиссия чечим кабыл алмайынча өкмөт чек араны ачпайт.": "өкмөт; -; -",
    "Билим берүү жана илим министрлиги эки жуманын ичинде жаңы эрежелерди жарыялайт.":
      "Билим берүү жана илим министрлиги; эки жуманын ичинде; 2026-02-24",
    "Министрлик долбоорду жарым жылдын ичинде даярдайт.": "Министрлик; жарым жылдын ичинде; 2026-08-10",
    "Агенттик отчётту бир жарым жылдан кийин жарыялайт.": "Агенттик; бир жарым жылдан кийин; 2027-08-10",
    "Саламаттык сактоо министрлиги жакынкы күндөрү жаңы эрежелерди бекитет.":
      "Саламаттык сактоо министрлиги; жакынкы күндөрү; -",
    "Энергетика министрлиги 1-сентябрга чейин станцияны ишке киргизет.":
      "Энергетика министрлиги; 1-сентябрга чейин; 2026-09-01",
    "Бишкек шаарынын мэриясы кийинки айда эки багытты ачат.": "Бишкек шаарынын мэриясы; кийинки айда; -",
    "Улуттук банк марттын аягына чейин эсептик чен боюнча чечим кабыл алууну пландап жатат.":
      "Улуттук банк; марттын аягына чейин; 2026-03-31",
    "Премьер-министрдин орун басары Айгүл Сейитова бейшемби күнү Ташкентке барат.":
      "Премьер-министрдин орун басары Айгүл Сейитова; бейшемби күнү; 2026-02-12",
    "Порт администрациясы эки пирсти апрелдин аягына чейин жабууну пландап жатат.":
      "Порт администрациясы; апрелдин аягына чейин; 2026-04-30",
    "Депутаттар мыйзам долбоорун кийинки шаршембиде карайт.": "Депутаттар; кийинки шаршембиде; 2026-02-18",
    "Министрлик долбоорду бекитип, аны эки жумадан кийин жарыялайт.": "Министрлик; эки жумадан кийин; 2026-02-24",
    "Өкмөт бул жылуулук борборун оңдойт.": "Өкмөт; -; -",
    "Казакстан, Өзбекстан жана Түркия 1-июнга чейин биргелешкен бажы бекетин ачат.":
      "Казакстан, Өзбекстан жана Түркия; 1-июнга чейин; 2026-06-01",
    "Министрлик долбоорду жыл аягына чейин даярдайт.": "Министрлик; жыл аягына чейин; 2026-12-31",
    "Жума күнү чогулган кеңеш планды 1-мартка чейин жарыялайт.": "кеңеш; 1-мартка чейин; 2026-03-01",
    "Комиссия отчётту эки жуманын ичинде сунуштайт.": "-; эки жуманын ичинде; 2026-02-24",
    "Каржы министрлиги менен Улуттук банк жаңы тарифти 5-мартта жарыялайт.":
      "Каржы министрлиги менен Улуттук банк; 5-мартта; 2026-03-05",
    "Иш таштоо 1-мартка чейин созулса, министрлик 10-мартта автобус жөнөтөт.": "министрлик; 10-мартта; 2026-03-10",
    "Сүйлөшүүлөр бейшемби күнү Женевада уланат.": "-; бейшемби күнү; 2026-02-12",
    "Кыргызстан менен Өзбекстан кийинки айда чек арада жаңы бекет ачат.": "Кыргызстан менен Өзбекстан; кийинки айда; -",
    "Өкмөт мыйзам долбоорун мартка чейин парламентке жөнөтөт.": "Өкмөт; мартка чейин; 2026-03-01",
    "Өткөн жумада кол коюлган протокол 15-февралдан баштап күчүнө кирет.": "-; 15-февралдан баштап; 2026-02-15",
    "Мэрия жолду 1-марттан 5-мартка чейин оңдойт.": "Мэрия; 1-марттан 5-мартка чейин; 2026-03-05",
    "Министрлик долбоорду он беш күндүн ичинде бекитет.": "Министрлик; он беш күндүн ичинде; 2026-02-25",
  },
  uz: {
    "Lopes Obrador harbiy kuch qoʻllamaslikka vaʼda berdi.": "Lopes Obrador; -; -",
    "Farmon eʼlon qilingan kundan boshlab toʻqson kun oʻtgach kuchga kiradi.":
      "-; eʼlon qilingan kundan boshlab toʻqson kun oʻtgach; -",
    "Komissiya mayda tuziladi.": "-; mayda; -",
    "Komissiya hisobotni mayda qabul qiladi.": "Komissiya; mayda; -",
    "Vazirlik smetani 2026-03-15 kuni taqdim etadi.": "Vazirlik; 2026-03-15 kuni; 2026-03-15",
    "Prezident Kemelov keyingi sammit oktabrda oʻtishini maʼlum qildi.": "-; oktabrda; -",
    "Professor Aydin Saparov boshchiligidagi komissiya binoni mayda tekshiradi.":
      "Professor Aydin Saparov boshchiligidagi komissiya; mayda; -",
    "Sud kompaniyani 60 kun ichida jarima toʻlashga majbur qilgan edi.": "-; 60 kun ichida; -",
    "Vazirlik rejani kelasi oyning 15-kuniga qadar tayyorlaydi.": "Vazirlik; kelasi oyning 15-kuniga qadar; 2026-03-15",
    "Hokimlik arizalarni martning 15-sanasidan 20-sanasigacha qabul qiladi.":
      "Hokimlik; martning 15-sanasidan 20-sanasigacha; 2026-03-20",
    "Vazirlik imtiyozlarni 2030-yilga qadar saqlab qoladi.": "Vazirlik; 2030-yilga qadar; -",
    "Toʻlovlar 2026–2028-yillarda amalga oshiriladi.": "-; 2026–2028-yillarda; -",
    "Vazirlik qoidalarni bir yuz yigirma kun ichida tasdiqlaydi.": "Vazirlik; bir yuz yigirma kun ichida; 2026-06-10",
    "Saylov 7-iyun, yakshanba kuni oʻtkaziladi.": "-; 7-iyun, yakshanba kuni; 2026-06-07",
    "Shu kuni vazirlik yangi maktabni ochadi.": "vazirlik; -; -",
    "Bank qarorini mart oyining ikkinchi yarmida qabul qiladi.": "Bank; mart oyining ikkinchi yarmida; -",
    "Kompaniya qarorni olgan kundan eʼtiboran oʻn kun ichida jarima toʻlaydi.":
      "Kompaniya; qarorni olgan kundan eʼtiboran oʻn kun ichida; -",
    "Vazirlik sammitdan ikki hafta oʻtib smetani taqdim etadi.": "Vazirlik; sammitdan ikki hafta oʻtib; -",
    "Vazirlik roʻyxatni kelasi yilning 15-mayigacha eʼlon qiladi.": "Vazirlik; kelasi yilning 15-mayigacha; 2027-05-15",
    "Vazirlik roʻyxatni kelasi yil iyun oyigacha eʼlon qiladi.": "Vazirlik; kelasi yil iyun oyigacha; 2027-06-01",
    "Oʻqituvchilar uyushmasi hukumat maoshni oshirmasa ish tashlaydi.": "Oʻqituvchilar uyushmasi; -; -",
    "Sogʻliqni saqlash vazirligi loyihani mayda tayyorlaydi.": "Sogʻliqni saqlash vazirligi; mayda; -",
    "Moliya vazirligi audit hisobotini uch oy ichida eʼlon qiladi.": "Moliya vazirligi; uch oy ichida; 2026-05-10",
    "Boʻron tingandan keyin armiya koʻprikni oy oxirigacha taʼmirlaydi.": "armiya; oy oxirigacha; 2026-02-28",
    "Narxlar pasayganda Markaziy bank kelasi oyda stavkani oshiradi.": "Markaziy bank; kelasi oyda; -",
    "Hukumat maoshni oshirmasa, oʻqituvchilar uyushmasi 2-mart kuni ish tashlaydi.":
      "oʻqituvchilar uyushmasi; 2-mart kuni; 2026-03-02",
    "Politsiya qidiruvni 10 kun ichida yakunlashni rejalashtirmoqda.": "Politsiya; 10 kun ichida; 2026-02-20",
    "Shahar kengashi maktab taqdirini jumagacha hal qiladi.": "Shahar kengashi; jumagacha; 2026-02-13",
    "Sud qaror chiqarmaguncha port maʼmuriyati ruxsat bermaydi.": "port maʼmuriyati; -; -",
    "Qishloq xoʻjaligi vazirligi fermerlarga yarim million soʻm toʻlaydi.": "Qishloq xoʻjaligi vazirligi; -; -",
    "Qozogʻiston Energetika vazirligi yangi liniyani bir yarim oy ichida ishga tushiradi.":
      "Qozogʻiston Energetika vazirligi; bir yarim oy ichida; 2026-03-25",
    "Parlament maʼqullagani uchun kompaniya qurilishni mayda boshlaydi.": "kompaniya; mayda; -",
    "Bank rozi boʻlsa, hukumat birinchi qismini toʻlaydi.": "hukumat; -; -",
    "Bank rozi boʻlgandan keyin hukumat birinchi qismini toʻlaydi.": "hukumat; -; -",
    "Sud qaror chiqargach, vazirlik roʻyxatni eʼlon qiladi.": "vazirlik; -; -",
    "Parlament byudjetni tasdiqlaganda agentlik ikki yuz inspektorni ishga oladi.": "agentlik; -; -",
    "Kengash eʼtiroz bildirmasa, hokimlik eski deponi mayda sotadi.": "hokimlik; mayda; -",
    "Komissiya qaror qabul qilguncha hukumat chegarani ochmaydi.": "hukumat; -; -",
    "Savdo vazirligi ikki hafta ichida yangi qoidalarni eʼlon qiladi.":
      "Savdo vazirligi; ikki hafta ichida; 2026-02-24",
    "Vazirlik loyihani yarim yil ichida tayyorlaydi.": "Vazirlik; yarim yil ichida; 2026-08-10",
    "Agentlik hisobotni bir yarim yildan keyin eʼlon qiladi.": "Agentlik; bir yarim yildan keyin; 2027-08-10",
    "Energetika vazirligi 1-sentyabrgacha stansiyani ishga tushiradi.":
      "Energetika vazirligi; 1-sentyabrgacha; 2026-09-01",
    "Toshkent shahar hokimligi kelasi oyda ikki yoʻnalishni ochadi.": "Toshkent shahar hokimligi; kelasi oyda; -",
    "Markaziy bank mart oxirigacha stavka boʻyicha qaror qabul qilishni rejalashtirmoqda.":
      "Markaziy bank; mart oxirigacha; 2026-03-31",
    "Kasaba uyushmasi ish tashlasa, aviakompaniya jumadan boshlab reyslarni toʻxtatadi.":
      "aviakompaniya; jumadan boshlab; 2026-02-13",
    "Bosh vazir oʻrinbosari Dilnoza Yusupova payshanba kuni Bishkekka boradi.":
      "Bosh vazir oʻrinbosari Dilnoza Yusupova; payshanba kuni; 2026-02-12",
    "Port maʼmuriyati ikkita prichalni aprel oxirigacha yopishni rejalashtirmoqda.":
      "Port maʼmuriyati; aprel oxirigacha; 2026-04-30",
    "Deputatlar qonun loyihasini kelasi chorshanba koʻrib chiqadi.": "Deputatlar; kelasi chorshanba; 2026-02-18",
    "Favqulodda vaziyatlar vazirligi qishloqlarga ertaga yordam yuboradi.":
      "Favqulodda vaziyatlar vazirligi; ertaga; 2026-02-11",
    "Vazirlik loyihani tasdiqlab, uni ikki haftadan keyin eʼlon qiladi.": "Vazirlik; ikki haftadan keyin; 2026-02-24",
    "Hukumat yil yakunlari boʻyicha hisobot tayyorlaydi.": "Hukumat; -; -",
    "Hukumat yil yakunigacha hisobot tayyorlaydi.": "Hukumat; yil yakunigacha; 2026-12-31",
    "Hukumat bu yilqi zavodini taʼmirlaydi.": "Hukumat; -; -",
    "Qozogʻiston, Oʻzbekiston va Turkiya 1-iyungacha qoʻshma bojxona posti ochadi.":
      "Qozogʻiston, Oʻzbekiston va Turkiya; 1-iyungacha; 2026-06-01",
    "Vazirlik loyihani ikki hafta ichida tayyorlaydi.": "Vazirlik; ikki hafta ichida; 2026-02-24",
    "Juma kuni yigʻilgan kengash rejani 1-martgacha eʼlon qiladi.": "kengash; 1-martgacha; 2026-03-01",
    "Komissiya hisobotni mart oxirigacha taqdim etadi.": "Komissiya; mart oxirigacha; 2026-03-31",
    "Moliya vazirligi va Markaziy bank yangi tarifni 5-mart kuni eʼlon qiladi.":
      "Moliya vazirligi va Markaziy bank; 5-mart kuni; 2026-03-05",
    "Ish tashlash 1-martgacha davom etsa, vazirlik 10-mart kuni avtobuslar yuboradi.":
      "vazirlik; 10-mart kuni; 2026-03-10",
    "Muzokaralar payshanba kuni Jenevada davom etadi.": "-; payshanba kuni; 2026-02-12",
    "Oʻzbekiston va Tojikiston kelasi oyda chegarada yangi post ochadi.": "Oʻzbekiston va Tojikiston; kelasi oyda; -",
    "Hukumat qonun loyihasini yil oxirigacha parlamentga kiritadi.": "Hukumat; yil oxirigacha; 2026-12-31",
    "Oʻtgan juma kuni imzolangan bayonnoma 15-fevraldan kuchga kiradi.": "-; 15-fevraldan; 2026-02-15",
    "Hokimiyat yoʻlni uch oy ichida taʼmirlaydi.": "Hokimiyat; uch oy ichida; 2026-05-10",
    "Vazirlik loyihani oʻn besh kun ichida tasdiqlaydi.": "Vazirlik; oʻn besh kun ichida; 2026-02-25",
  },
};

describe.each(Object.entries(plans))("a plan in %s", (language, expected) => {
  it.each(Object.entries(expected))("%s", (sentence, plan) => {
    expect(planOf(language, sentence, "2026-02-10")).toBe(plan);
  });
});

describe("a plan in an article without a day of publication", () => {
  it("has the words of its deadline, and a day only where a year is told", () => {
    expect([
      planOf("en", "The ministry will publish the rules by March 1.", undefined),
      planOf("ru", "Министерство опубликует правила до 1 марта.", undefined),
      planOf("ky", "Министрлик эрежени 2026-жылдын 1-мартына чейин жарыялайт.", undefined),
      planOf("en", "The ministry will publish the rules within two weeks.", undefined),
    ]).toEqual([
      "The ministry; by March 1; -",
      "Министерство; до 1 марта; -",
      "Министрлик; 2026-жылдын 1-мартына чейин; 2026-03-01",
      "The ministry; within two weeks; -",
    ]);
  });
});
