import { refusalOf } from '../../core/document/letter/refusal.ts'
import { reasonOf } from '../../core/document/letter/refusal-reason.ts'
import { defineRule } from '../../core/rule.ts'
import { insertSentence } from '../mends.ts'

export const refusalReason = defineRule({
  id: 'refusal-reason',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: { ru: 'У отказа есть причина.', uk: 'Відмова має причину.', en: 'A refusal has a reason.' },
  why: {
    ru: 'Твёрдое «нет» без причины звучит как каприз. Причина показывает, что просьбу рассмотрели всерьёз.',
    uk: 'Тверде «ні» без причини звучить як примха. Причина показує, що прохання розглянули серйозно.',
    en: 'A firm no without a reason sounds like a whim. The reason shows that the request was taken seriously.',
  },
  messages: {
    missing: {
      ru: 'Отказ без причины. Объясните, почему нет.',
      uk: 'Відмова без причини. Поясніть, чому ні.',
      en: 'The no has no reason. Say why.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить причину', uk: 'Додати причину', en: 'Add the reason' },
  },
  *check({ document }) {
    const no = refusalOf(document)
    if (!no || reasonOf(document, no.sentence)) return
    yield {
      message: 'missing',
      at: no.act.span,
      mends: () => [{ title: 'insert', edits: [insertSentence(no.sentence.span, 'after', TEXT[document.language])] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Бабушкино кресло

        Ирина, понимаю, как вам дорого это кресло.

        За кожу мастерская не берётся.
                ^^^^^^^^^^^^^^^^^^^^^ refusal-reason

        Зато могу дать адрес Павла Ремезова, он работает с кожей с 1998 года: 8 912 440-18-06.
        `,
        `
        Тема: Лишняя репетиция

        Глеб, насчёт репетиции 14-го: увы, никак.
                                      ^^^^^^^^^^ refusal-reason

        Увидимся 21-го, как и планировали.
        `,
        `
        Тема: Запись урока на видео

        Анжелика, понимаю, как вам хочется пересмотреть дочкин танец дома.
        Снимать на уроках мы не разрешаем. Приходите на открытый показ в декабре.
                             ^^^^^^^^^^^^ refusal-reason
        `,
        `
        Тема: Срочный перевод диплома

        Нурлан, вижу, что без диплома вас не допустят к экзамену, и переживаю за вас.
        К утру перевод не сделаем. Предлагаю заверенную справку с оценками.
                       ^^^^^^^^^^ refusal-reason
        `,
      ],
      good: [
        `
        Тема: Пальма в кадке

        Нелли, понимаю, как вы за неё волнуетесь. Пальма прижилась, садовник не видит следов гнили.

        Поливайте раз в неделю.
        `,
        `
        Тема: Лишняя репетиция

        Глеб, насчёт репетиции 14-го: увы, никак, зал занят до ночи.
        `,
        `
        Тема: Колядки из нашей студии

        Анна Кимовна, понимаю, как долго сёстры репетировали. Всю неделю в студии меняют проводку, и записать вас мы не сможем. Предлагаю палату, в воскресенье накануне.
        `,
        `
        Тема: Запись урока на видео

        Анжелика, понимаю, как вам хочется пересмотреть дочкин танец дома.
        Снимать на уроках мы не разрешаем: в группе двенадцать детей, и согласны не все родители. Приходите на открытый показ в декабре.
        `,
        `
        Тема: Срочный перевод диплома

        Нурлан, вижу, что без диплома вас не допустят к экзамену, и переживаю за вас.
        К утру перевод не сделаем. Нотариус открывается в десять. Предлагаю заверенную справку с оценками.
        `,
        `
        Тема: Второй этаж из газобетона

        Ильяс, понимаю, почему вам тесно внизу.
        Надстроить второй этаж не сможем, фундамент рассчитан на один. Давайте посмотрим на пристройку с юга.
        `,
        `
        Тема: Колокольня с лифтом

        Матвей Лукич, понимаю, что триста ступеней одолеет не каждый.
        Лифт поставить не сможем, поскольку колокольня охраняется. Предлагаю камеру наверху и экран у входа.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Бабусине крісло

        Ірино, розумію, яке вам дороге це крісло.

        За шкіру майстерня не береться.
                 ^^^^^^^^^^^^^^^^^^^^^ refusal-reason

        Зате можу дати адресу Павла Ремеза, він працює зі шкірою з 1998 року: 067 440-18-06.
        `,
        `
        Тема: Зайва репетиція

        Глібе, щодо репетиції 14-го: на жаль, ніяк.
                                        ^^^^^^^^^^ refusal-reason

        Побачимося 21-го, як і планували.
        `,
        `
        Тема: Прокат арфи

        Ярино, розумію, як важливо мати інструмент удома перед конкурсом.
        Арфу додому ми не даємо. Пропоную клас із дев’ятої до опівночі, щодня.
                       ^^^^^^^^ refusal-reason
        `,
        `
        Тема: Знижка на вікна

        Володимире, уявляю, скільки вже пішло на цей будинок.
        Знизити ціну не зможемо. Пропоную платити частинами до весни.
        ^^^^^^^^^^^^^^^^^^^^^^^ refusal-reason
        `,
      ],
      good: [
        `
        Тема: Пальма в діжці

        Неллі, розумію, як ви за неї хвилюєтеся. Пальма прижилася, садівник не бачить слідів гнилі.

        Поливайте раз на тиждень.
        `,
        `
        Тема: Зайва репетиція

        Глібе, щодо репетиції 14-го: доведеться відмовити, бо зала зайнята до ночі.
        `,
        `
        Тема: Колядки з нашої студії

        Пані Ганно, розумію, як довго сестри репетирували. Увесь тиждень у студії міняють проводку, і записати вас ми не зможемо. Пропоную палату, у неділю напередодні.
        `,
        `
        Тема: Прокат арфи

        Ярино, розумію, як важливо мати інструмент удома перед конкурсом.
        Арфу додому ми не даємо: від холоду в неї лускає дека. Пропоную клас із дев’ятої до опівночі, щодня.
        `,
        `
        Тема: Знижка на вікна

        Володимире, уявляю, скільки вже пішло на цей будинок.
        Знизити ціну не зможемо. Скло ми беремо в Луцьку за валюту. Пропоную платити частинами до весни.
        `,
        `
        Тема: Фарбування авто за ніч

        Руслане, розумію, що весілля завтра й чекати ніколи.
        За ніч пофарбувати не вийде, бо лак сохне добу. Можемо прибрати подряпину воском.
        `,
        `
        Тема: Пробники до ярмарку

        Пані Мирославо, розумію, що ярмарок для вас головний. Десять тисяч пробників ми не розіллємо. Аромат має відстоятися 12 діб, і швидше його не змусиш. Натомість можемо налити три тисячі.
        `,
        `
        Тема: Силос номер чотири

        Фросино Гнатівно, розумію, що вагони стоять і кожна доба коштує вам грошей. Четвертий силос у суботу відкривати не будемо. Газ тримають сім діб, минуло чотири, і якщо пустити повітря раніше, личинки виживуть. Можна відвантажити з п'ятого.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Your grandmother's chair

        Dear Irene, I understand how much that chair means to you.

        The workshop doesn't take leather.
            ^^^^^^^^^^^^^^^^^^^^^ refusal-reason

        I can give you Paul Remes instead, who has worked in leather since 1998: 07700 900184.
        `,
        `
        Subject: The extra rehearsal

        About the extra rehearsal on the 14th: no can do, I'm afraid.
                                               ^^^^^^^^^^^^^^^^^^^^^ refusal-reason

        See you on the 21st as planned.
        `,
        `
        Subject: Dogs at the reading

        Dear Winifred, I understand that Biscuit has not missed a reading in nine years.
        Dogs will not be allowed this time. We can offer him a basket and a keeper in the foyer.
             ^^^^^^^^^^^^^^^^^^^ refusal-reason
        `,
        `
        Subject: Roof by Easter

        Tomasz, I know how tired you are of the buckets in the attic.
        We cannot finish the roof by Easter. What we can do is cover the north side before the rains.
        ^^^^^^^^^ refusal-reason
        `,
      ],
      good: [
        `
        Subject: The palm in its tub

        Dear Nell, I understand how worried you were. The palm has taken, and the gardener doesn't see any rot.

        Water it once a week.
        `,
        `
        Subject: The extra rehearsal

        About the extra rehearsal on the 14th: no can do, because the hall is let until midnight.
        `,
        `
        Subject: Carols from the little studio

        Dear Mrs Quayle,

        I know how long the sisters have rehearsed. The place is being rewired that week and there won't be a live socket. How about the ward, the Sunday before?
        `,
        `
        Subject: The price of the boards

        Dear Amara,

        I understand how tight the budget is. With a margin of six per cent we can't give a discount. Instead we can offer the seconds.
        `,
        `
        Subject: Dogs at the reading

        Dear Winifred, I understand that Biscuit has not missed a reading in nine years.
        Dogs will not be allowed this time, because two of the poets are allergic. We can offer him a basket in the foyer.
        `,
        `
        Subject: Roof by Easter

        Tomasz, I know how tired you are of the buckets in the attic.
        We cannot finish the roof by Easter. Slates of that size are quarried twice a year. What we can do is cover the north side before the rains.
        `,
        `
        Subject: Night shifts on the help line

        Aoife, I see why you want somebody on the line all night.
        We are unable to staff it: the law gives each nurse eleven hours of rest. I suggest a call-back service until seven.
        `,
        `
        Subject: The big drum

        Hanako, I know how hard it is to tell the school that the drum stays here.
        We are not letting it go out that weekend. Its skin was replaced on Monday and wants three weeks of rest, it would go flat for good.

        Instead we can offer you the two medium drums.
        `,
      ],
    },
  },
})

const TEXT = { ru: 'Причина в том, что [почему].', uk: 'Причина в тому, що [чому].', en: 'The reason is that [why].' }
