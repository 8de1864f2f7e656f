import type { Language } from './language/language.ts'
import type { Localized } from './rule.ts'

/** A piece of a letter to fill in. `${1:words}` are its gaps, the words say what belongs there. */
export interface Snippet {
  readonly id: string
  /** Step of an expectation landing, for those that are one. */
  readonly landing?: 1 | 2 | 3
  readonly label: Localized
  readonly detail: Localized
  /** Beginnings of words, in any language, by which a writer asks for it. */
  readonly words: readonly string[]
  readonly body: Localized
}

const LANDING_WORDS = [
  'приземлить',
  'приземление',
  'приземлити',
  'приземлення',
  'landing',
  'ожидания',
  'очікування',
  'expectations',
]

export const SNIPPETS: readonly Snippet[] = [
  {
    id: 'refusal',
    label: { ru: 'Эмпатическое «нет»', uk: 'Емпатичне «ні»', en: 'The empathetic "no"' },
    detail: {
      ru: 'понимание → твёрдый отказ с причиной → другой путь',
      uk: 'розуміння → тверда відмова з причиною → інший шлях',
      en: 'understanding → a firm no with its reason → another way',
    },
    words: [
      'нет',
      'отказ',
      'отказать',
      'эмпатическое',
      'ні',
      'відмова',
      'відмовити',
      'емпатичне',
      'no',
      'refusal',
      'refuse',
      'decline',
      'empathetic',
    ],
    body: {
      ru: [
        'Понимаю, как важно для вас ${1:чего хочет добиться клиент}, и вижу, в какое положение вас ставит ${2:обстоятельство клиента}.',
        'Сделать ${3:то, о чём просят} мы не сможем, потому что ${4:причина}.',
        'Предлагаю другой путь: ${5:что можем сделать} к ${6:дата}. Подойдёт ли вам такой вариант? Ответьте, пожалуйста, до ${7:дата}.',
      ].join('\n\n'),
      uk: [
        'Розумію, наскільки для вас важливо ${1:чого хоче досягти клієнт}, і бачу, у яке становище вас ставить ${2:обставина клієнта}.',
        'Зробити ${3:те, про що просять} ми не зможемо, тому що ${4:причина}.',
        'Пропоную інший шлях: ${5:що можемо зробити} до ${6:дата}. Чи підійде вам такий варіант? Дайте, будь ласка, відповідь до ${7:дата}.',
      ].join('\n\n'),
      en: [
        'I understand how much ${1:what the client wants to achieve} matters to you, and I can see the position that ${2:their circumstance} puts you in.',
        'We cannot ${3:do what was asked}, because ${4:the reason}.',
        'Instead, I suggest that we ${5:what we can do} by ${6:date}. Would that work for you? Please let me know by ${7:date}.',
      ].join('\n\n'),
    },
  },
  {
    id: 'landing-1',
    landing: 1,
    label: { ru: 'Приземление 1: предупредить', uk: 'Приземлення 1: попередити', en: 'Landing 1: warn' },
    detail: {
      ru: 'делаем всё возможное, но есть риск',
      uk: 'робимо все можливе, але є ризик',
      en: 'we do all we can, yet there is a risk',
    },
    words: LANDING_WORDS,
    body: {
      ru: [
        'Пишу заранее, чтобы у нас с вами было время подготовиться. Мы делаем всё возможное, чтобы ${1:чего ждёт клиент}, но есть риск, что ${2:что может выйти иначе}: ${3:почему}.',
        'Уже сейчас мы ${4:что делаем, чтобы риск снизить}. Вернусь к вам с новостями ${5:дата}.',
      ].join('\n\n'),
      uk: [
        'Пишу заздалегідь, щоб у нас із вами був час підготуватися. Ми робимо все можливе, щоб ${1:чого чекає клієнт}, але є ризик, що ${2:що може вийти інакше}: ${3:чому}.',
        'Уже зараз ми ${4:що робимо, щоб ризик зменшити}. Повернуся до вас із новинами ${5:дата}.',
      ].join('\n\n'),
      en: [
        'I am writing early so that we have time to prepare together. We are doing everything we can to ${1:what the client expects}, but there is a risk that ${2:what may turn out otherwise}: ${3:why}.',
        'Right now we are ${4:what we do to lower the risk}. I will come back to you with news on ${5:date}.',
      ].join('\n\n'),
    },
  },
  {
    id: 'landing-2',
    landing: 2,
    label: {
      ru: 'Приземление 2: опасения подтверждаются',
      uk: 'Приземлення 2: побоювання справджуються',
      en: 'Landing 2: fears come true',
    },
    detail: {
      ru: 'риск, о котором говорили, становится вероятным',
      uk: 'ризик, про який говорили, стає ймовірним',
      en: 'the risk that we spoke of is becoming likely',
    },
    words: LANDING_WORDS,
    body: {
      ru: [
        'Возвращаюсь к риску, о котором мы с вами говорили ${1:дата}: к сожалению, опасения подтверждаются. ${2:Что теперь известно}.',
        'Мы продолжаем ${3:что делаем}, и всё же советую готовиться к тому, что ${4:вероятный исход}. Давайте созвонимся ${5:дата и время} и вместе решим, как ${6:что меняем в планах}.',
      ].join('\n\n'),
      uk: [
        'Повертаюся до ризику, про який ми з вами говорили ${1:дата}: на жаль, побоювання справджуються. ${2:Що тепер відомо}.',
        'Ми й далі ${3:що робимо}, та все ж раджу готуватися до того, що ${4:імовірний результат}. Зідзвонімося ${5:дата й час} і разом вирішімо, як ${6:що міняємо в планах}.',
      ].join('\n\n'),
      en: [
        'Coming back to the risk that we talked about on ${1:date}: unfortunately, our fears are being confirmed. ${2:What is known by now}.',
        'We keep ${3:what we do}, and still I would prepare for ${4:the likely outcome}. Let us talk on ${5:date and time} and decide together how to ${6:what changes in the plans}.',
      ].join('\n\n'),
    },
  },
  {
    id: 'landing-3',
    landing: 3,
    label: {
      ru: 'Приземление 3: факт и что дальше',
      uk: 'Приземлення 3: факт і що далі',
      en: 'Landing 3: the fact and the way on',
    },
    detail: {
      ru: 'как есть, что это значит и что делаем дальше',
      uk: 'як є, що це означає і що робимо далі',
      en: 'how it is, what it means and what we do next',
    },
    words: LANDING_WORDS,
    body: {
      ru: [
        'То, о чём мы предупреждали ${1:дата}, произошло: ${2:факт}. Для вас это значит, что ${3:последствие}.',
        'Дальше давайте действовать так: ${4:первый шаг} до ${5:дата}, затем ${6:второй шаг} до ${7:дата}. Подтвердите, пожалуйста, этот план до ${8:дата}.',
      ].join('\n\n'),
      uk: [
        'Те, про що ми попереджали ${1:дата}, сталося: ${2:факт}. Для вас це означає, що ${3:наслідок}.',
        'Далі давайте діяти так: ${4:перший крок} до ${5:дата}, потім ${6:другий крок} до ${7:дата}. Підтвердьте, будь ласка, цей план до ${8:дата}.',
      ].join('\n\n'),
      en: [
        'What we warned of on ${1:date} has happened: ${2:the fact}. For you this means that ${3:the consequence}.',
        'From here let’s go on together: ${4:the first step} by ${5:date}, then ${6:the second step} by ${7:date}. Please confirm the plan by ${8:date}.',
      ].join('\n\n'),
    },
  },
]

/** The snippets that a writer can mean who has typed `word`; all of them where nothing is typed yet. */
export function snippetsFor(word: string): readonly Snippet[] {
  const typed = word.toLowerCase()
  return SNIPPETS.filter(({ words }) => words.some(each => each.startsWith(typed)))
}

/** Without gaps to jump to: what belongs there stands in brackets. */
export const plainBody = (snippet: Snippet, language: Language): string =>
  snippet.body[language].replace(/\$\{\d:([^}]*)\}/g, '[$1]')
