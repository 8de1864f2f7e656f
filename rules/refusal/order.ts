import { alternativesOf } from '../../core/document/letter/alternative.ts'
import { refusalOf } from '../../core/document/letter/refusal.ts'
import { isSupposed, reasonOf } from '../../core/document/letter/refusal-reason.ts'
import { showsUnderstanding } from '../../core/document/letter/understanding.ts'
import { paragraphOf } from '../../core/document/letter/voice.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'

export const refusalOrder = defineRule({
  id: 'refusal-order',
  kinds: ['email'],
  severity: 'info',
  source: 'S3',
  summary: {
    ru: 'У отказа свой порядок: понимание, «нет» с причиной, другой путь.',
    uk: 'Відмова має свій порядок: розуміння, «ні» з причиною, інший шлях.',
    en: 'A refusal keeps its order: understanding, the no with its reason, another way.',
  },
  why: {
    ru: 'Понимание готовит к «нет», предложение смягчает его. В другом порядке то и другое звучит как оправдание.',
    uk: 'Розуміння готує до «ні», пропозиція пом’якшує його. В іншому порядку і те, і те звучить як виправдання.',
    en: 'Understanding prepares for the no, the offer softens it. In another order both sound like an excuse.',
  },
  messages: {
    order: {
      ru: 'Все части отказа есть, но не в том порядке. Сначала понимание, потом «нет» с причиной, потом другой путь.',
      uk: 'Усі частини відмови є, але не в тому порядку. Спершу розуміння, потім «ні» з причиною, потім інший шлях.',
      en: 'All the parts are there, but in the wrong order. First understanding, then the no with its reason, then another way.',
    },
  },
  *check({ document }) {
    const no = refusalOf(document)
    if (!no || !reasonOf(document, no.sentence)) return
    const empathy = document.body.find(sentence => does(sentence, 'empathy'))
    const alternatives = alternativesOf(document, no.sentence)
    if (!empathy || alternatives.length === 0) return
    const at = document.body.indexOf(no.sentence)
    const [before, after] = [document.body.slice(0, at), document.body.slice(at + 1)]
    // What the wish means to the reader may stand there in words of its own, right before the no.
    const near = paragraphOf(document, no.sentence).filter(sentence => sentence.span.start <= no.sentence.span.start)
    const felt =
      before.some(sentence => does(sentence, 'plight')) || showsUnderstanding({ ...document, body: near }, no.sentence)
    const late = empathy.span.start > no.sentence.span.start && !felt
    const early =
      alternatives.every(sentence => sentence.span.start < no.sentence.span.start) &&
      !after.some(s => s.acts.some(act => act.name === 'alternative' && !isSupposed(s, act)))
    if (late || early) yield { message: 'order', at: no.act.span }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Живая рыба к празднику

        Марк Аронович, предлагаю взять охлаждённую, она приедет ночью.
        Понимаю, что с живой стол был бы торжественнее. Привезти живую не сможем: цистерна в ремонте.
                                                                       ^^^^^^^^^ refusal-order
        `,
        `
        Тема: Печать в золоте

        Полина, золотом напечатать не сможем, потому что фольга не ложится на ваш картон.
                                   ^^^^^^^^^ refusal-order
        Есть вариант с охрой. Понимаю, как вам хотелось блеска.
        `,
      ],
      good: [
        `
        Тема: Роспись в январе

        Раиса Львовна, стену вам обещали ещё летом, и январь должен был стать концом ожидания. Говорю сейчас: в январе расписать не сможем, потому что штукатурке нужно восемь недель.
        Можем 12 января нанести контуры мелом. Понимаю, что дети ждут кита.
        `,
        `
        Тема: Живая рыба к празднику

        Марк Аронович, понимаю, что с живой рыбой стол был бы торжественнее.
        Привезти живую не сможем: цистерна в ремонте. Предлагаю взять охлаждённую, она приедет ночью.
        `,
        `
        Тема: Печать в золоте

        Полина, понимаю, как вам хотелось блеска. Золотом напечатать не сможем.
        Есть вариант с охрой: фольга на ваш картон не ложится, а охра держится.
        `,
        `
        Тема: Экскурсия на маяк

        Тихон, предлагаю остров с птичьим базаром. На маяк не поплывём: волна выше двух метров.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Вишивка за три дні

        Дарино, можемо вишити лише комір. Розумію, що свято вже в неділю.
        Усю сорочку за три дні не встигнемо, бо хрестик кладуть руками.
                               ^^^^^^^^^^^^ refusal-order
        `,
        `
        Тема: Жива ялинка в холі

        Пане Ігорю, поставити живу ялинку не зможемо: пожежники не дозволяють.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ refusal-order
        Раджу гілки у вазах. Розумію, що дітям хотілося справжньої.
        `,
      ],
      good: [
        `
        Тема: Розпис у січні

        Раїсо Львівно, стіну вам обіцяли ще влітку, і січень мав стати кінцем чекання. Кажу зараз: у січні розписати не зможемо, бо штукатурці треба вісім тижнів.
        Можемо 12 січня нанести контури крейдою. Розумію, що діти чекають на кита.
        `,
        `
        Тема: Вишивка за три дні

        Дарино, розумію, що свято вже в неділю.
        Усю сорочку за три дні не встигнемо, бо хрестик кладуть руками. Можемо вишити лише комір.
        `,
        `
        Тема: Жива ялинка в холі

        Пане Ігорю, розумію, що дітям хотілося справжньої.
        Поставити живу ялинку не зможемо: пожежники не дозволяють. Раджу гілки у вазах, запах буде той самий.
        `,
        `
        Тема: Ловля раків уночі

        Юрку, пропоную світанок, раки ще не сплять. Уночі на став не поїдемо: охорона зачиняє браму.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Singing in Latin

        Father Declan, we could sing the Gloria in English. I understand what the Latin means to your parish.
        We cannot learn it by Sunday, because half the choir has never read it.
        ^^^^^^^^^ refusal-order
        `,
        `
        Subject: Blue roses

        Yasmin, we cannot get blue roses, because nobody grows them.
                ^^^^^^^^^ refusal-order
        How about delphiniums? I do understand how much you were looking forward to blue.
        `,
      ],
      good: [
        `
        Subject: The mural in January

        Dear Rowan, I know January was meant to be the end of waiting. So you hear it now: we won't be able to paint in January, because the plaster needs eight weeks.
        What we can do is come on 12 January and draw the outlines in chalk, so that the children can see the whale.
        `,
        `
        Subject: Singing in Latin

        Father Declan, I understand what the Latin means to your parish.
        We cannot learn the Gloria by Sunday, because half the choir has never read it. We could sing it in English.
        `,
        `
        Subject: Blue roses

        Yasmin, I do understand how much you were looking forward to blue.
        We cannot get blue roses. How about delphiniums? Roses of that colour simply do not grow.
        `,
        `
        Subject: The late ferry

        Rory, I suggest the bus round the loch. We cannot hold the ferry until midnight, because the crew changes at ten.
        `,
      ],
    },
  },
})
