import type { Meaning } from '../lexicon.ts'

/** What any child is said to know: the reader ought to, as well. Source: S3 manager types. */

const KNOWN = {
  ru: 'понятно|ясно|очевидно|известно|видно|поймет|поймут|понимает|понимают|знает|знают|скажет|подтвердит|разберется|справится|догадается|видит|увидит|сообразит',
  uk: 'зрозуміло|ясно|очевидно|відомо|видно|зрозуміє|зрозуміють|розуміє|розуміють|знає|знають|скаже|підтвердить|розбереться|впорається|здогадається|бачить|побачить|збагне|втямить',
  en: 'knows|know|sees|see|understands|understand|tell|tells|understood|realise|realises|realize|realizes|manage|spot|grasp|grasps|figure|work|do|answer',
}

/** Behind "anyone who" not every deed shows what one has to know: "anyone who can't do Monday may come on Tuesday". */
const SEES = {
  can: 'tell|see|know|understand|realise|realize|spot|grasp|figure',
  finite: 'knows|sees|understands|tells|realises|realizes|grasps|spots',
}

export const knownToAll: Meaning = {
  ru: `
    любому|каждому|всякому|всем ..1 ${KNOWN.ru}
    любой|каждый|всякий|любая|даже ..1 специалист|профессионал|школьник|студент|человек|дизайнер|бухгалтер|грамотн*|нормальн*|разумн*|взрослый|новичок|первокурсник|дилетант|ребенок|дурак ..6 ${KNOWN.ru}
    любой|каждый ..3 ${KNOWN.ru} ..2 что
    даже|и|тут ребенок|ребенку|дети|школьник|школьнику|первоклассник|первокласснику|первоклашка|пенсионер|бабушка|дураку|идиоту|младенцу|младенец|детсадовец ..3 ${KNOWN.ru}
    ${KNOWN.ru} ..1 даже|любой|каждый|всякий ..1 школьник|первоклассник|первокурсник|студент|ребенок|специалист|дилетант|дурак|новичок|ребенку|школьнику|дураку|дети|бабушка
    любой|каждый|всякий ребенок|школьник|первоклассник|первоклашка|дурак
    ребенку|ежу|дураку|козе|идиоту|младенцу|школьнику|слепому ..1 ясно|понятно|видно|очевидно
  `,
  uk: `
    будь-кому|кожному|всякому|всім|усім ..1 ${KNOWN.uk}
    будь-який|кожен|всякий|будь-яка|навіть ..1 фахівець|спеціаліст|професіонал|школяр|студент|людина|дизайнер|бухгалтер|грамотн*|нормальн*|розумн*|доросла|новачок|першокурсник|дилетант|дитина|дурень ..6 ${KNOWN.uk}
    будь-хто|кожен ..3 ${KNOWN.uk} ..2 що
    навіть|і|й|тут дитина|дитині|діти|школяр|школяреві|школярю|першокласник|першокласнику|пенсіонер|бабуся|дурню|дурневі|ідіоту|немовля ..3 ${KNOWN.uk}
    ${KNOWN.uk} ..1 навіть|будь-який|кожен|всякий|кожна|будь-яка ..1 школяр|першокласник|першокурсник|студент|дитина|фахівець|дилетант|дурень|новачок|дитині|школяреві|дурневі|діти|бабуся
    кожна|будь-яка дитина ..3 ${KNOWN.uk}|вміє|зможе|може
    кожен|будь-який школяр|першокласник|дурень ..3 ${KNOWN.uk}|вміє|зможе|може
    дитині|їжаку|їжакові|дурню|дурневі|козі|ковалю|ідіоту|школяреві|сліпому|корові ..1 ясно|зрозуміло|видно|очевидно
    школяр|дитина|першокласник|дитині|школяреві|школяру ..4 б|би|зрозуміл*|впорав*|упорав*|знає
  `,
  en: `
    anyone|everyone|everybody|anybody|nobody ..1 who ..8 can|could|would|will|should|must ..1 ${SEES.can}
    anyone|everyone|everybody|anybody|nobody ..1 who ..8 ${SEES.finite}
    anyone|everyone|everybody|anybody ..1 can|could|would|will|should|must ..1 ${KNOWN.en}
    even ..1 a|the ..1 child|kid|schoolboy|schoolgirl|schoolchild|student|beginner|novice|layman|layperson|amateur|fool|idiot|professional|expert|designer|toddler|grandmother|junior|apprentice|outsider ..3 can|could|would|will|knows|sees|understands|should|must
    any|every ..1 child|kid|schoolboy|schoolgirl|beginner|novice|layman|layperson|amateur|fool|idiot|toddler ..3 can|could|would|will|knows|sees|understands|should|must
    any|every ..1 student|professional|expert|designer|apprentice|accountant|engineer|editor|junior|outsider ..3 can|could|would|will|should|must ..1 ${SEES.can}|explain|do|manage|read
    any|every ..1 student|professional|expert|designer|apprentice|accountant|engineer|editor|junior|outsider ..3 ${SEES.finite}
    a ..1 child|five-year-old|toddler|monkey ..2 can|could|would|will|understands|knows
    anyone|everyone|everybody|anybody with ..8 ${KNOWN.en}
    any|every|even ?a ?the child|kid|schoolchild|schoolboy|schoolgirl|toddler|beginner|novice|layman|fool|idiot|amateur|apprentice|trainee|first-year|freshman ..2 could|would|can|will|knows|should|might ..1 work|tell|see|grasp|figure|count|add|reckon|know|understand|spot|explain|read
  `,
  except: {
    en: `
      if ..1 anyone|anybody|you ..4 ${KNOWN.en}
      child|kid|toddler|beginner|grandmother|novice ..1 can|could ..1 use|open|carry|lift|operate|climb|reach|handle|swim|walk|enter|ride|join|learn|assemble|hold|wear|eat|play
    `,
  },
}
