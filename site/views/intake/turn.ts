import { ANSWER_NAMES, type Answers } from './answers.ts'
import { problemsOf, type Form, type Problem } from './problems.ts'
import { STEPS, stepsOf, type Step, type Stop } from './steps.ts'

/** Names of what a form says beside its answers: the page it is of, and the pressed button. */
export const STOP = 'buoc'
export const ACT = 'lam'

/** What a button of a form asks for. */
export type Act =
  | { kind: 'next' | 'back' | 'stay' | 'send' }
  /** Asks an answered question again. */
  | { kind: 'change'; step: Step }

/** What is to be shown next. */
export interface Turn {
  at: Stop
  answers: Answers
  problems: Problem[]
  /** Whether everything is answered and the sender has said that it may be sent. */
  isReady: boolean
}

type Get = (name: string) => string | null

const isStep = (text: string): text is Step => STEPS.some((step) => step === text)

/** The page that was sent, and the button that sent it. */
export function readAct(get: Get): { at: Stop | null; act: Act } {
  const at = get(STOP) ?? ''
  const [kind = '', step = ''] = (get(ACT) ?? '').split(':')
  const known = (['back', 'stay', 'send'] as const).find((one) => one === kind)
  const act: Act =
    kind === 'change' && isStep(step) ? { kind, step } : known ? { kind: known } : { kind: 'next' }
  return { at: at === 'check' || isStep(at) ? at : null, act }
}

export const doneOf = ({ done }: Answers): Step[] => done.split(' ').filter(isStep)

const withDone = (answers: Answers, step: Step): Answers => ({
  ...answers,
  done: [...new Set([...doneOf(answers), step])].join(' '),
})

/** The first page that is not answered, or not rightly; the last one where all are. */
export function openStop(answers: Answers, form: Form): Stop {
  const done = doneOf(answers)
  const isOpen = (step: Step) => !done.includes(step) || problemsOf(step, answers, form).length > 0
  return stepsOf(form.kind, answers).find(isOpen) ?? 'check'
}

const show = (at: Stop, answers: Answers, problems: Problem[] = []): Turn => ({
  ...{ at, answers, problems, isReady: false },
})

function goBack(at: Stop, answers: Answers, { kind }: Form): Turn {
  const steps = stepsOf(kind, answers)
  const before = at === 'check' ? steps.length - 1 : steps.indexOf(at) - 1
  return show(steps[Math.max(0, before)]!, answers)
}

function goOn(at: Stop, answers: Answers, form: Form): Turn {
  const problems = problemsOf(at, answers, form)
  if (problems.length > 0) return show(at, answers, problems)
  const known = at === 'check' ? answers : withDone(answers, at)
  return show(openStop(known, form), known)
}

function goSend(answers: Answers, form: Form): Turn {
  const at = openStop(answers, form)
  return at === 'check'
    ? { ...show(at, answers), isReady: true }
    : show(at, answers, problemsOf(at, answers, form))
}

/** What follows when a page of a form is sent; nothing of what was typed is lost. */
export function turnTo(sent: { at: Stop | null; act: Act; answers: Answers }, form: Form): Turn {
  const { act, answers } = sent
  const steps = stepsOf(form.kind, answers)
  const at = sent.at !== null && (sent.at === 'check' || steps.includes(sent.at)) ? sent.at : steps[0]!
  if (act.kind === 'send') return goSend(answers, form)
  if (act.kind === 'back') return goBack(at, answers, form)
  if (act.kind === 'stay') return show(at, answers)
  if (act.kind === 'change') return show(steps.includes(act.step) ? act.step : at, answers)
  return goOn(at, answers, form)
}

/** The first page of a form, with what an address says already. */
export function begin(given: Partial<Answers>, form: Form): Turn {
  const empty = Object.fromEntries(ANSWER_NAMES.map((name) => [name, ''])) as Answers
  const answers = { ...empty, ...given }
  return show(openStop(answers, form), answers)
}
