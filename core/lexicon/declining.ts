import type { Meaning } from './lexicon.ts'

/** A plain "we do not …" of the present: a no only where a wish or its understanding stands beside it. */
export const declines: Meaning = {
  ru: `
    ^ нет ,
    не *ем|*им|*ём
    сожалению|увы ..6 не *ет|*ит|*ут|*ят|*ется
  `,
  uk: `
    ^ ні ,
    не беремо|беремось|беремося|приймаємо|надаємо|виконуємо|продаємо|знижуємо|поступаємось|поступаємося
    жаль ..6 не *є|*е|*ить|*уть|*ють|*ять|*ме
    не працюємо|відчиняємось|відчиняємося|виїжджаємо|доставляємо|возимо|друкуємо|шиємо|ремонтуємо|навчаємо|приїжджаємо|працюю|виїжджаю|приїжджаю ..2 у|в|по|на|після|до|поза|вихідні|неділю|суботу
  `,
  en: `
    ^ no ,
    we|i don't|do ?not take|offer|accept|provide|sell|lower|discount
    unfortunately|sadly|afraid ..6 cannot|can't|won't|isn't|not
    stays|stay|remains|remain ..1 shut|closed|off|full|taken|put $
    {we} {dont}|do ?not work|open|come|deliver|drive|operate|run|start|repair|teach|travel ..1 on|at|after|before|in|over|during
  `,
  except: {
    ru: `
      не {perfective}
      не знаем|понимаем|видим|хотим|думаем|ждем|сомневаемся|забываем|теряем|исключаем|спорим|возражаем|торопим|скрываем|спешим|имеем|требуем|просим|всем|этим|тем|им|ним|чем|нем|нему|одним|каким|таким|совсем|своим|другим|трогаем|слышим|помним
      не ..1 меняем|трогаем|сдвигаем ..2 срок*|дат*|цен*
      ничего ..2 не
      пока|если|иначе|без|чтобы|раньше|больше ..6 не
    `,
  },
}
