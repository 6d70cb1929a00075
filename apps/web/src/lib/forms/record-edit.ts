import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useForm, type DefaultValues, type FieldValues, type Resolver } from 'react-hook-form';
import { markRefused } from './field-text';

export type Versioned = { id: string; version: number };

type RecordEdit<Subject extends Versioned, Values extends FieldValues, Body> = {
  /** What is changed; nothing where something new is made. */
  subject: Subject | undefined;
  empty: () => Values;
  valuesOf: (subject: Subject) => Values;
  resolver: Resolver<Values, unknown, Body>;
  create: (body: Body) => Promise<Subject>;
  patch: (subject: Subject, body: Body) => Promise<Subject>;
  read: (id: string) => Promise<Subject>;
  onSaved: (saved: Subject) => unknown;
};

/**
 * A form over one version of a record. `base` is that version: what is saved is saved on top of it, and where somebody
 * else was faster, `takeTheirs` begins again from what they wrote.
 */
export const useRecordEdit = <Subject extends Versioned, Values extends FieldValues, Body extends FieldValues>({
  subject,
  empty,
  valuesOf,
  resolver,
  create,
  patch,
  read,
  onSaved,
}: RecordEdit<Subject, Values, Body>) => {
  const [base, setBase] = useState(subject);
  const form = useForm<Values, unknown, Body>({
    defaultValues: (base ? valuesOf(base) : empty()) as DefaultValues<Values>,
    shouldFocusError: false,
    resolver,
  });
  const save = useMutation({
    mutationFn: (body: Body) => (base ? patch(base, body) : create(body)),
    onSuccess: onSaved,
    onError: (error) => markRefused(form, error),
  });
  const takeTheirs = useMutation({
    mutationFn: () => read(base?.id ?? ''),
    onSuccess: (theirs) => {
      setBase(theirs);
      form.reset(valuesOf(theirs));
      save.reset();
    },
  });
  return { base, form, save, takeTheirs };
};

export type RecordEditing<Subject extends Versioned, Values extends FieldValues, Body extends FieldValues> = ReturnType<
  typeof useRecordEdit<Subject, Values, Body>
>;
