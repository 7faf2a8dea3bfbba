import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('quotes what needs quotes, and disarms what a spreadsheet would run', () => {
  const at = new Date('2027-01-15T12:00:00Z')
  expect(
    csv([
      ['Name', 'Answer'],
      ['Ana "La Jefa" Gómez', 'line\nbreak, comma'],
      ['=HYPERLINK("http://evil")', ' +1'],
      [-5, at],
      [null, true],
    ]),
  ).toEqual(
    '\uFEFFName,Answer\r\n' +
      '"Ana ""La Jefa"" Gómez","line\nbreak, comma"\r\n' +
      `"'=HYPERLINK(""http://evil"")",' +1\r\n` +
      '-5,2027-01-15T12:00:00.000Z\r\n' +
      ',true\r\n',
  )
})
