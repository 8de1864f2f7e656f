import type { Meaning } from '../lexicon.ts'

/** Gaps that are told in words. */

/** Not known yet, or left for later. */
export const openPoint: Meaning = {
  ru: `
    неизвестн*
    не ..1 знаем|известн*|ясно|ясен|ясна|понятно|понятен|выяснили|выяснено|уточнили|узнали|спросили|спрашивали|определен*|определили|определились|установлен*|обсуждали|обсудили|договорились|договаривались|назначен*|решили|заполнено|нашли|назван*|разобрались|разобрали|поняли|говорят|признаются|раскусили
    ^ уточнить|выяснить|узнать|спросить|дописать|додумать|обсудить|вписать
    ^ заполнить позже|потом|после|когда|сюда|поле|графу|раздел
    надо|нужно|стоит|пора|предстоит ..1 уточнить|выяснить|узнать|спросить|заполнить|дописать|обсудить
    уточнить|выяснить|узнать|спросить|заполнить|дописать $
    уточняем|уточняется|уточню|выясняем|выясняется|выясню|узнаю|узнаем|спрошу ..2 $
    пока|еще ..1 нет|нету|никого|никто|пусто|ничего|не
    ^ нет|нету|ничего|отсутствует|пусто $
    ^ нет ..1 никого|такого|такой|второго|второй|другого|запасного ..2
    ^ никого|никто ..3 $
    не указан*
    tbd|todo|xxx|tba
    под вопросом
    позже|потом $
    хз
  `,
  uk: `
    невідом*
    не ..1 знаємо|відом*|ясно|зрозуміло|зрозумілий|з'ясували|з'ясовано|уточнили|дізналися|дізнались|спитали|питали|визначен*|визначили|визначилися|встановлен*|обговорювали|обговорили|домовилися|домовились|домовлялися|призначен*|вирішили|заповнено|знайшли|назван*|розібрались|розібралися|зрозуміли|втямили
    ^ уточнити|з'ясувати|дізнатися|дізнатись|спитати|запитати|дописати|додумати|обговорити|вписати
    ^ заповнити пізніше|потім|згодом|після|коли|сюди|поле|графу|розділ
    треба|потрібно|слід|варто|час ..1 уточнити|з'ясувати|дізнатися|дізнатись|спитати|запитати|заповнити|дописати|обговорити
    уточнити|з'ясувати|дізнатися|дізнатись|спитати|запитати|заповнити|дописати $
    уточнюємо|уточнюється|уточню|з'ясовуємо|з'ясовується|з'ясую|дізнаюся|дізнаюсь|спитаю|запитаю ..2 $
    поки|ще ..1 немає|нема|нікого|ніхто|порожньо|нічого|не
    ^ немає|нема|нічого|відсутн*|порожньо $
    ^ немає|нема ..1 нікого|такого|такої|другого|другої|іншого|запасного ..2
    ^ нікого|ніхто ..3 $
    не вказан*
    tbd|todo|xxx|tba
    під питанням
    пізніше|потім $
  `,
  en: `
    unknown|unclear|undecided|tbd|tba|tbc|todo|xxx|pending|unassigned
    not ..2 known|clear|sure|agreed|decided|set|defined|discussed|asked|found|named|established|identified|yet|told|worked
    don't|haven't|hasn't ..1 know|asked|found|worked|figured|agreed|discussed|settled|identified|established
    nobody|no-one|none|nothing yet|so ..1
    ^ no|nothing|missing|empty $
    ^ no ..1 one|other|second|such|backup|deputy|such|need ..2
    ^ none|nobody|no-one ..3 $
    ^ none|nobody|no-one|missing|empty ..3 $
    ^ nothing !urgent|pressing|burning|special|broken ..3 $
    ^ no $
    ^ no ..1 one|information|info|data|idea|clue|answer|name|names|date|dates|plan|plans|goal|goals|aim|aims|source|sources|backup|back-up|replacement|stand-in|substitute|channel|channels|agreement|agreements|rhythm|checks|checkpoints|steps|scenario|scenarios|contact|contacts|expectations|portrait|entry|record|notes|decision ..2 $
    to be ..2 confirmed|decided|defined|determined|done|agreed|found|clarified|discussed|added|filled
    ^ to ..1 clarify|ask|confirm|discuss ..4
    ^ to ..1 find|fill out|in ..3
    ^ find out
    need|needs|have ..1 to ..1 ask|find|clarify|check
    ask ..3 who|whom $
    fill ..1 in
    n a
    later $
  `,
  except: {
    ru: 'можно|стоит|лучше|всегда|проще|легко ..1 спросить|узнать|выяснить|уточнить',
    uk: "можна|варто|краще|завжди|простіше|легко ..1 спитати|запитати|питати|дізнатися|дізнатись|з'ясувати|уточнити",
    en: 'can|could|worth|easy|best|always|may ..1 ask|asking|find|check',
  },
}
