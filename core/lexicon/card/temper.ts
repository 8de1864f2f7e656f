import type { Language } from '../../language/language.ts'

/** What people are like, in one word at the head of a line: «Швидка, любить цифри». Stems, each with the endings of adjectives. */
const STEMS: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  ru: `аккуратн активн внимательн вдумчив вежлив весел вспыльчив горяч гибк деликатн деловит добр довольн дотошн единоличн закрыт замкнут занят занудн импульсивн искренн капризн конкретн контактн легк ленив медлительн мягк надежн наблюдательн недоверчив нервн нетерпелив обидчив обстоятельн общительн опытн осторожн ответственн открыт отзывчив педантичн подозрительн практичн придирчив прям пунктуальн раздражительн рассеян решительн резк ровн сдержан сильн скуп скромн сложн спокойн строг требовательн терпелив тревожн трудн уверенн увлечен упрям хитр холодн хозяйственн честн чутк щедр эмоциональн энергичн быстр молчалив разговорчив вниматель`,
  uk: `акуратн активн балакуч вдумлив вибаглив ввічлив весел вимоглив відкрит відповідальн гаряч гнучк ділов добр довірлив допитлив дотошн емоційн енергійн закрит замкнут зайнят запальн імпульсивн конкретн лагідн ледач м'як мовчазн надійн нервов недовірлив нетерпляч обережн образлив ощадлив педантичн підозрілив повільн практичн прям пунктуальн різк рішуч розважлив розсіян спокійн стриман суворо сувор скуп скромн складн терпляч товариськ тривожн уважн упевнен впевнен упрям уперт хитр холодн чесн чуйн швидк щедр щир`,
}

const ENGLISH =
  'abrupt active anxious attentive blunt brief brisk brusque busy calm careful cautious chatty cheerful cold cool curious decisive demanding detailed difficult direct distant easy-going efficient emotional energetic exacting fair fast firm formal friendly fussy generous guarded gruff hasty helpful honest impatient impulsive informal kind laconic loyal meticulous modest moody nervous open organised organized patient pedantic picky polite practical precise private proud prudent punctual quick quiet reserved sensitive serious sharp shy sincere slow stern stingy strict stubborn suspicious systematic talkative terse thorough thoughtful thrifty tough trusting warm wary'

const ENDING = '(?:ий|ый|ой|ая|яя|а|я|ій|ен)'

const TEMPERS = new RegExp(
  `^(?:(?:${Object.values(STEMS).join(' ').trim().split(/\s+/u).join('|')})${ENDING}|${ENGLISH.split(' ').join('|')})$`,
  'u',
)

/** Whether a word says what somebody is like. `norm` in comparing form. */
export const isTemper = (norm: string): boolean => TEMPERS.test(norm)
