'use client'
import './review.css'

/** Why something was refused, a line for each reason. */
export function Errors({ errors }: { errors: string[] }) {
  return (
    <div role="alert">
      {errors.map((error) => (
        <p key={error} className="review__error">
          {error}
        </p>
      ))}
    </div>
  )
}
