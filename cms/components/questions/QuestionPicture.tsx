import type { NamedQuestion } from '../../checks/questionWords.ts'
import { layoutOf, SIZES, type Line, type QuestionBox } from './layout.ts'
import { optionName, questionName } from './text.ts'

interface Props {
  questions: readonly NamedQuestion[]
  /** The numbers of the questions with something to mend, and of those that are never asked. */
  marked: ReadonlySet<number>
  unreached: ReadonlySet<number>
  label: string
}

/** About as many letters as a box of this width holds on a line. */
const fit = (text: string, width: number): string => {
  const most = Math.floor((width - 2 * SIZES.pad) / 7.2)
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}

function Box({ box, questions, marked, unreached }: { box: QuestionBox } & Omit<Props, 'label'>) {
  const { at, x, y, width, height, options } = box
  const state = unreached.has(at)
    ? ' question-map__box--unreached'
    : marked.has(at)
      ? ' question-map__box--marked'
      : ''
  const sign = state ? '⚠ ' : ''
  return (
    <>
      <rect className={`question-map__box${state}`} height={height} rx={4} width={width} x={x} y={y} />
      <text className="question-map__question" x={x + SIZES.pad} y={y + SIZES.pad + 14}>
        {fit(sign + questionName(questions, at), width)}
      </text>
      {options.map((option, number) => (
        <text key={number} x={x + SIZES.pad * 2} y={option.y + 4}>
          {fit(`○ ${optionName(questions[at]!.options![number]!)}`, width - SIZES.pad)}
        </text>
      ))}
    </>
  )
}

function toPath({ lane, from, end }: Line): string {
  const [edge, x] = [SIZES.width, SIZES.width + SIZES.lane * (lane + 1)]
  const branches = from.map((y) => `M${edge} ${y}H${x}`)
  return `${branches.join('')}M${x} ${Math.min(...from)}V${end}H${edge}`
}

const arrow = ({ end }: Line) =>
  `M${SIZES.width + 7} ${end - 4}L${SIZES.width} ${end}L${SIZES.width + 7} ${end + 4}Z`

/** The questions as a picture: one below the other, with lines from the answers that let a question be asked. */
export function QuestionPicture({ label, ...shown }: Props) {
  const { boxes, lines, width, height } = layoutOf(shown.questions)
  return (
    <svg
      className="question-map__picture"
      height={height}
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      <title>{label}</title>
      {lines.map((line) => (
        <g className="question-map__line" key={line.to}>
          <path d={toPath(line)} />
          <path className="question-map__arrow" d={arrow(line)} />
        </g>
      ))}
      {boxes.map((box) => (
        <Box box={box} key={box.at} {...shown} />
      ))}
    </svg>
  )
}
