/**
 * A yearly report on government information disclosure
 * (政府信息公开工作年度报告), as read from one source file.
 *
 * All offsets index the report's text, which is made once from the source:
 * markup, bold marks and page-number lines removed, one paragraph or table row a
 * line, the cells of a row joined by a tab.
 */
import { z } from 'zod'
import { Fact } from './fact.ts'

/** The edition of the official form, told from the table's own labels; `other` where there is no form. */
export const FormEdition = z.enum(['2019', '2021', 'other'])
export type FormEdition = z.infer<typeof FormEdition>

export const Agency = z.object({
  /** The issuing body in full, without its region: 香山乡人民政府, 教育局, 人民政府办公室. */
  name: z.string().min(1),
  /** From the province down to the body's own division: ["宁夏回族自治区", "中卫市", "沙坡头区", "香山乡"]. */
  region: z.array(z.string()),
  /** Statistical code of the division (12 digits cut to its level: 640502200), where it is known. */
  code: z.string().nullable(),
})
export type Agency = z.infer<typeof Agency>

export const SourceFormat = z.enum(['txt', 'md', 'html', 'pdf', 'docx', 'doc'])
export type SourceFormat = z.infer<typeof SourceFormat>

export const Source = z.object({
  path: z.string(),
  format: SourceFormat,
  sha256: z.string(),
  url: z.string().nullable(),
  /** Day of publication, ISO 8601. */
  published: z.string().nullable(),
})
export type Source = z.infer<typeof Source>

/** A heading's stretch of text, from the heading's first character to the next heading of its rank or above. */
export const Section = z.object({
  path: z.array(z.string()).min(1),
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Section = z.infer<typeof Section>

export const ContactField = z.enum(['address', 'postcode', 'phone', 'fax', 'email', 'website'])
export type ContactField = z.infer<typeof ContactField>

export const Contact = z.object({ value: z.string(), start: z.int().min(0), end: z.int().min(0) })
export type Contact = z.infer<typeof Contact>

export const Contacts = z.object({
  address: Contact.nullable(),
  postcode: Contact.nullable(),
  phone: Contact.nullable(),
  fax: Contact.nullable(),
  email: Contact.nullable(),
  website: Contact.nullable(),
})
export type Contacts = z.infer<typeof Contacts>

/** One reconciliation rule applied at one place: it holds, fails, or cannot be assessed (`null`). */
export const Check = z.object({
  rule: z.string(),
  holds: z.boolean().nullable(),
  facts: z.array(z.string()),
  keys: z.array(z.string()),
  detail: z.string(),
})
export type Check = z.infer<typeof Check>

/** Something a reader should know, in both the code that programs test and the words that people read. */
export const Warning = z.object({ code: z.string(), message: z.string() })
export type Warning = z.infer<typeof Warning>

export const Report = z.object({
  /** The first 16 hex digits of the source's sha256: identical bytes are one report. */
  id: z.string(),
  title: z.string(),
  /** The year reported on, never the year of publication. */
  year: z.int().nullable(),
  form: FormEdition,
  agency: Agency.nullable(),
  source: Source,
  sections: z.array(Section),
  facts: z.array(Fact),
  contacts: Contacts,
  checks: z.array(Check),
  warnings: z.array(Warning),
})
export type Report = z.infer<typeof Report>

/** A report together with the text that its offsets index. */
export interface ReadReport {
  report: Report
  text: string
}
