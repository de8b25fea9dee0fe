// Languages: sentences, quotations and labels in Korean, Russian, German and French.

import { testReading } from "./reading.ts";

testReading([
  {
    name: "a sentence in Korean with quotations, and a list",
    file: "ko.md",
    text: "# 도서관\n\n도서관은 9시에 문을 엽니다. “조용히 하세요.” 라고 쓰여 있습니다. 월요일은 쉽니다!\n\n1. 카드를 가져오세요.\n2. 책은 세 권까지입니다.\n",
    because: "a stop ends a sentence in Korean",
    title: "도서관",
    reads: [
      "prose 도서관은 9시에 문을 엽니다.",
      "prose “조용히 하세요.” 라고 쓰여 있습니다.",
      "prose 월요일은 쉽니다!",
      "item 1. 카드를 가져오세요.",
      "item 2. 책은 세 권까지입니다.",
    ],
  },
  {
    name: "labels in Korean",
    file: "ko.txt",
    text: "수영장 안내\n\n평일: 오전 6시 ~ 오후 9시\n주말: 오전 8시 ~ 오후 6시\n\n어른은 5,000원입니다. 어린이는 3,000원입니다.\n",
    because: "a line is a line in any script",
    title: "수영장 안내",
    reads: [
      "prose 평일: 오전 6시 ~ 오후 9시",
      "prose 주말: 오전 8시 ~ 오후 6시",
      "prose 어른은 5,000원입니다.",
      "prose 어린이는 3,000원입니다.",
    ],
  },
  {
    name: "Russian with abbreviations, dashes and a street",
    file: "ru.txt",
    text: "Пекарня\n\nПекарня стоит на ул. Садовой, д. 5, с 1998 г. Хлеб пекут в 6 ч. утра. Хозяин — И. П. Белов. «Тесто любит тишину», — говорит он.\n",
    because: "an abbreviation ends no sentence",
    title: "Пекарня",
    reads: [
      "prose Пекарня стоит на ул. Садовой, д. 5, с 1998 г.",
      "prose Хлеб пекут в 6 ч. утра.",
      "prose Хозяин — И. П. Белов.",
      "prose «Тесто любит тишину», — говорит он.",
    ],
  },
  {
    name: "Russian questions and answers",
    file: "ru.md",
    text: "# Бассейн\n\n## Сколько стоит билет?\n\nВзрослый билет стоит 400 руб. Детский — 200 руб.\n\n## Когда открыто?\n\nС 7 до 22 ч. Без выходных.\n",
    because: "a question is read with its answer",
    title: "Бассейн",
    reads: [
      "heading? Сколько стоит билет?",
      "prose [Сколько стоит билет?] Взрослый билет стоит 400 руб. <- question: Сколько стоит билет?",
      "prose [Сколько стоит билет?] Детский — 200 руб. <- question: Сколько стоит билет?",
      "heading? Когда открыто?",
      "prose [Когда открыто?] С 7 до 22 ч. <- question: Когда открыто?",
      "prose [Когда открыто?] Без выходных. <- question: Когда открыто?",
    ],
  },
  {
    name: "German quotations within quotations",
    file: "de.txt",
    text: "Der Wirt\n\n„Er sagte: ‚Nie wieder!‘ und ging.“ Das war im Mai. »Und dann?«, fragte sie. „Nichts.“\n",
    because: "marks of a quotation stay with it",
    title: "Der Wirt",
    reads: [
      "prose „Er sagte: ‚Nie wieder!‘ und ging.“",
      "prose Das war im Mai.",
      "prose »Und dann?«, fragte sie.",
      "prose „Nichts.“",
    ],
  },
  {
    name: "French with a quotation of two sentences",
    file: "fr.txt",
    text: "Le phare\n\nLe gardien dit : « Je reste. La mer aussi. » Puis il rit. Où est Mme Leroy ? Elle dort.\n",
    because: "marks with blanks before them stay with their sentence",
    title: "Le phare",
    reads: [
      "prose Le gardien dit : « Je reste.",
      "prose La mer aussi. »",
      "prose Puis il rit.",
      "prose Où est Mme Leroy ?",
      "prose Elle dort.",
    ],
  },
]);
