/** Several alphabets and languages in one text: letters of the region, its currencies, Arabic, Greek, signs. */
import type { Inline } from "#core/model/document.ts";
import { paragraph } from "../testing/building.ts";
import { featured } from "./featured.ts";

const inLanguage = (language: string, text: string): Inline => ({ type: "text", text, language });
const plain = (text: string): Inline => ({ type: "text", text });
const arabic = (text: string): Inline => ({ type: "text", text, language: "ar", direction: "rtl" });

export const mixedScripts = featured([
  paragraph("body", [
    inLanguage(
      "kk",
      "Қазақстанның Өнеркәсіп және құрылыс министрлігі Түркі мемлекеттері ұйымына мүше елдермен өнеркәсіптік кооперацияны тереңдетуге ниетті екенін мәлімдеді.",
    ),
  ]),
  paragraph("body", [
    inLanguage(
      "ky",
      "Кыргызстандын экономика министрлиги өнөр жай кызматташтыгын кеңейтүүгө жана биргелешкен ишканаларды ачууга даяр экендигин билдирди.",
    ),
  ]),
  paragraph("body", [
    inLanguage(
      "az",
      "Azərbaycanın İqtisadiyyat Nazirliyi türk dövlətləri ilə sənaye əməkdaşlığını genişləndirməyə və birgə müəssisələr yaratmağa hazır olduğunu açıqladı.",
    ),
  ]),
  paragraph("body", [
    inLanguage(
      "uz",
      "Oʻzbekiston Respublikasi Iqtisodiyot vazirligi aʼzo davlatlar bilan sanoat hamkorligini kengaytirishga va qoʻshma korxonalar ochishga tayyorligini maʼlum qildi.",
    ),
  ]),
  paragraph("body", [
    inLanguage(
      "tr",
      "Türkiye Sanayi ve Teknoloji Bakanlığı, üye devletlerle sanayi iş birliğini genişletmeye ve ortak işletmeler kurmaya hazır olduklarını, İstanbul’daki toplantıda açıkladı.",
    ),
  ]),
  paragraph("body", [
    plain("Цены: 10 ₸, 20 ₼, 30 ₺, 40 ₽, 50 ₾, 60 €; 15 % и 20 °C; по-арабски министр сказал: "),
    arabic("قال الوزير إن (الآلية) ستعمل قبل نهاية عام 2026"),
    plain(", и по-гречески: "),
    inLanguage("el", "συνεργασία"),
    plain("."),
  ]),
  paragraph("tableCell", [
    plain("Тең үлкөн өнөр, "),
    inLanguage("az", "ƏRZƏQ"),
    plain(", ўзбек, тоҷикӣ, "),
    arabic("إيران"),
    plain("."),
  ]),
]);
