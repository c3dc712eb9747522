/**
 * The ten legal holidays of Belgium (law of 4 January 1974, royal decree of 18 April 1974). That there
 * are ten is certainty a, the list c. They are the same in every community.
 */
import type { PartialText } from '../basics/index.ts'
import { addDays, civilDay, type Day, partsOf, wholeNumber } from './day.ts'

export interface LegalHoliday {
  readonly day: Day
  readonly name: PartialText
}

/**
 * Easter Sunday in the Gregorian calendar, by the moon of the church (the computation of Lilius and
 * Clavius, 1582). `year` is 1583 or later.
 */
export function easterSunday(year: number): Day {
  wholeNumber(year, 'years', 1583)
  const century = Math.floor(year / 100)
  const yearOfMoon = year % 19
  // What the sun and the moon have drifted from the calendar since 1582, in days.
  const sunDrift = century - Math.floor(century / 4)
  const moonDrift = Math.floor((8 * century + 13) / 25)
  const age = (19 * yearOfMoon + sunDrift - moonDrift + 15) % 30
  // The full moon of spring, in days after 21 March; two of the 30 are brought forward a day.
  const fullMoon = age - (age === 29 || (age === 28 && yearOfMoon > 10) ? 1 : 0)
  const weekday = (year + Math.floor(year / 4) - sunDrift + 2 + fullMoon) % 7
  return addDays(civilDay(year, 3, 21), fullMoon + 7 - weekday)
}

/** The legal holidays of a year, in order of time. `year` is 1583 or later. */
export function legalHolidays(year: number): readonly LegalHoliday[] {
  const easter = easterSunday(year)
  const holidays: readonly LegalHoliday[] = [
    { day: civilDay(year, 1, 1), name: { nl: 'Nieuwjaar', fr: 'Nouvel An', de: 'Neujahr' } },
    {
      day: addDays(easter, 1),
      name: { nl: 'Paasmaandag', fr: 'lundi de Pâques', de: 'Ostermontag' },
    },
    {
      day: civilDay(year, 5, 1),
      name: { nl: 'Dag van de Arbeid', fr: 'fête du Travail', de: 'Tag der Arbeit' },
    },
    {
      day: addDays(easter, 39),
      name: { nl: 'Onze-Lieve-Heer-Hemelvaart', fr: 'Ascension', de: 'Christi Himmelfahrt' },
    },
    {
      day: addDays(easter, 50),
      name: { nl: 'Pinkstermaandag', fr: 'lundi de Pentecôte', de: 'Pfingstmontag' },
    },
    {
      day: civilDay(year, 7, 21),
      name: { nl: 'nationale feestdag', fr: 'fête nationale', de: 'Nationalfeiertag' },
    },
    {
      day: civilDay(year, 8, 15),
      name: { nl: 'Onze-Lieve-Vrouw-Hemelvaart', fr: 'Assomption', de: 'Mariä Himmelfahrt' },
    },
    {
      day: civilDay(year, 11, 1),
      name: { nl: 'Allerheiligen', fr: 'Toussaint', de: 'Allerheiligen' },
    },
    {
      day: civilDay(year, 11, 11),
      name: { nl: 'Wapenstilstand', fr: 'Armistice', de: 'Waffenstillstand' },
    },
    { day: civilDay(year, 12, 25), name: { nl: 'Kerstmis', fr: 'Noël', de: 'Weihnachten' } },
  ]
  // In 2008 Ascension fell on 1 May: the order is that of the days, whatever Easter does.
  return holidays.toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

/** The legal holiday that falls on that day, or undefined. */
export function legalHolidayOn(day: Day): LegalHoliday | undefined {
  return legalHolidays(partsOf(day)[0]).find((holiday) => holiday.day === day)
}
