import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../core/language/language.ts'
import { toldOf } from './told.ts'

const QUIET: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Это та ещё работа, на неделю двоим.',
    'Голова у насоса не варит, нужна новая прокладка.',
    'Она играет стерву в новой пьесе, и костюм нужен к пятнице.',
    'Соседи держат змею, террариум у них в зале.',
    'Сын рисует тиранозавра, просит зелёный.',
    'Жена любит фруктовый торт, тот ещё фрукт не выбрали.',
    'Хозяин просит повесить клоуна над входом.',
    'У него в кадре не та птица.',
    'Вампир на афише у них зелёный, хозяин просит красный.',
    'Фрукт тот же, что на этикетке.',
    'Руки куклы не из того фарфора.',
    'Директор показал дракона для входа.',
    'На кухне завелись тараканы, с тараканами в зале разберётся служба.',
    'Тормоз у тележки скрипит, он просит смазать тормоз.',
    'Крыша у сарая поехала после снега, он её подпер.',
    'Мозг из папье-маше вынесли во двор.',
    'Она просит тряпку к доске в каждый класс.',
    'Заноза в доске, рабочий вынул.',
    'Хозяйка держит гуся, тот ещё гусь не взрослый.',
  ],
  uk: [
    'Це та ще робота, на тиждень двом.',
    "Вона грає відьму в новій п'єсі, костюм потрібен до п'ятниці.",
    'Сусіди тримають змію, тераріум у них у залі.',
    'Власник просить повісити клоуна над входом.',
    'Скалка в дошці, майстер вийняв.',
    'Гальмо у візка скрипить, він просить змастити.',
    'Дах у сараю поїхав після снігу, він його підпер.',
    "Мозок із пап'є-маше винесли у двір.",
    'На кухні завелися таргани, з тарганами в залі розбереться служба.',
    'Руки ляльки не з тієї порцеляни.',
    'Вона просить ганчірку до дошки в кожен клас.',
    'Упир на афіші в них зелений, власник просить червоний.',
    'Хазяйка тримає гусака, той ще не дорослий.',
  ],
  en: [
    'He wants to run logistics one day, and this is the piece of work he will be known by.',
    'It was a fine piece of work, and your carpenter is proud of it.',
    'That is a piece of work for two men and a week.',
    'The last piece of work on the roof is the gutter.',
    'It is a big piece of work, and she knows it.',
    'Each piece of work has its own sheet.',
    'She runs a tight ship, so the lists come on Mondays.',
    'The lamp has a loose screw at the base.',
    'Two screws loose on the hinge, I tightened them.',
    'The lights are on and nobody needs to be there at night.',
    'The dragon on the door stays red.',
    'The dragon in the office mural gets new scales.',
    "He plays the fool in the school's King Lear.",
    'His mother is the witch in the play.',
    'The dog is being difficult about the new gate.',
    'The boat is a bit thick at the stern.',
    'The soup is a bit thick for the pump.',
    'The old bat at the church roof must not be disturbed until May.',
    'The film is about a lost cause and its last soldier.',
    'Two sandwiches each are enough for the crew.',
    'A full deck of cards goes into each box.',
    'The horse went off its head rope at noon.',
    'The trolley stays, take the box off his trolley.',
    'They keep a nest of vipers in the terrarium.',
    'What a clown needs is a second door.',
    'He has a stiff neck, the chair is a pain in the neck by evening.',
    'The soil is too thick for the drill.',
    'The child was in a difficult position on stage.',
    'The guests are a bit thick on the ground on Fridays.',
  ],
}

const TOLD: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Хозяйка та ещё штучка.',
    'У директора крыша поехала.',
    'Их бухгалтер настоящая заноза.',
    'Хозяин с тараканами в голове.',
    'Их завхоз — заноза в одном месте.',
  ],
  uk: [
    'Хазяйка та ще штучка.',
    'У директора дах поїхав.',
    'Власник із тарганами в голові.',
    'Їхній завгосп — скалка в одному місці.',
  ],
  en: [
    'The buyer is a piece of work.',
    "She's a nasty piece of work, so have the contract read twice.",
    'What a piece of work that man is.',
    'He is a real piece of work.',
    'Their director, a right piece of work, wants it in red.',
    'Marion is a piece of work.',
    'The bookkeeper has a screw loose.',
    'Their buyer is a bit thick.',
    'The director is a pain in the neck.',
    'Their foreman is off his trolley.',
    'The director is a lost cause.',
  ],
}

test('an idiom in its plain sense labels nobody', () => {
  for (const language of LANGUAGES) expect(toldOf('tone-label', language, QUIET[language])).toEqual([])
})

test('the same words said of somebody are a label', () => {
  for (const language of LANGUAGES) expect(toldOf('tone-label', language, TOLD[language])).toEqual(TOLD[language])
})
