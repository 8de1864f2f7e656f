import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../core/language/language.ts'
import { toldOf } from './told.ts'

/** A letter in which we and the reader stand apart. */
const APART: Readonly<Record<Language, string>> = {
  ru: 'Мы проверили четыре кабины в понедельник, провода целы. В вашем зале две двери, для тележек подходит та, что во двор. Наша машина будет у ваших ворот во вторник с семи до девяти утра, двор нужен бригаде свободным до полудня. Поставьте, пожалуйста, человека, который подпишет накладную: фирма просит имя на бумаге. Без подписи груз уедет назад.',
  uk: 'Ми перевірили чотири кабіни в понеділок, дроти цілі. У вашій залі двоє дверей, для візків підходять ті, що у двір. Наша машина буде біля ваших воріт у вівторок із сьомої до дев’ятої ранку, двір потрібен бригаді вільним до полудня. Поставте, будь ласка, людину, яка підпише накладну: фірма просить ім’я на папері. Без підпису вантаж поїде назад.',
  en: 'We checked the four booths on Monday, and the cables held. Your hall has two doors, of which the one to the yard is wide enough for the trolleys. Our van is at your gate on Tuesday between seven and nine, and the crew needs the yard free until noon. Please have somebody there who signs for the load, as the firm asks for a name on paper.',
}

const QUIET: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Хочу, чтобы мы попробовали кабины вместе, с микрофоном в каждой.',
    'Лучше, чтобы мы посмотрели зал до открытия.',
    'Второй вариант посмотрим вместе.',
    'Предлагаю, чтобы мы вдвоём обошли зал в среду.',
  ],
  uk: [
    'Хочу, щоб ми спробували кабіни разом, із мікрофоном у кожній.',
    'Краще, щоб ми подивилися залу до відкриття.',
    'Другий варіант подивимося разом.',
    'Пропоную, щоб ми вдвох обійшли залу в середу.',
  ],
  en: [
    'I would like us to try the booths together, with a microphone in each, on Wednesday.',
    'It would be good for us to meet at the hall before the doors open.',
    "I'd love us to taste the three fillings on Friday.",
    'We test the four booths together, with your interpreters.',
    'The easiest is for us to walk the hall on Wednesday.',
    'We look at the second draft together.',
  ],
}

const TOLD: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Панели весят четыре тонны все вместе, без крепежа.',
    'Дети поют вместе, под оркестр.',
    'Важно, чтобы монтажники успели до утра.',
  ],
  uk: ['Панелі важать чотири тонни всі разом, без кріплення.', 'Діти співають разом, під оркестр.'],
  en: [
    'The panels are hung up all together, with a crane, in the morning.',
    'The children sing together, with the band behind them.',
    'It takes two vans for us to bring the load to your gate.',
    'The two parts are glued together.',
    'Please tell us to stop, should the noise disturb you.',
  ],
}

const apartOf = (language: Language, ends: readonly string[]): readonly string[] =>
  ends.filter(end => toldOf('tone-apart', language, [`${APART[language]} ${end}`]).length > 0)

test('both together, whoever names it', () => {
  for (const language of LANGUAGES) expect(apartOf(language, QUIET[language])).toEqual([])
})

test('others who are together join us to nobody', () => {
  for (const language of LANGUAGES) expect(apartOf(language, TOLD[language])).toEqual(TOLD[language])
})
