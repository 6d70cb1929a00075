import type { Permission } from '@nahliad/domain';
import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { Public, Requires } from '../platform/access/access.guard';

export interface Route {
  readonly method: string;
  /** As the API is asked: `/findings/:id`. */
  readonly path: string;
  /** What its handler asks for; exactly one where nothing was forgotten. */
  readonly asks: readonly (Permission | 'public')[];
}

type Handler = (...args: unknown[]) => unknown;

/** Every route that any controller of the application answers, as its decorators say. */
export function routesOf(app: INestApplication): Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  return modules
    .flatMap((module) => [...module.controllers.keys()])
    .flatMap((controller) => handledBy(controller as Type));
}

function handledBy(controller: Type): Route[] {
  const prototype: Record<string, Handler> = controller.prototype;
  const names = new MetadataScanner().getAllMethodNames(prototype);
  return names.flatMap((name) => {
    const handler = prototype[name] as Handler;
    const method: RequestMethod | undefined = Reflect.getMetadata('method', handler);
    if (method === undefined) return [];
    const path = [Reflect.getMetadata('path', controller), Reflect.getMetadata('path', handler)].join('/');
    return [
      {
        method: RequestMethod[method],
        path: `/${path}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, ''),
        asks: asksOf(handler),
      },
    ];
  });
}

function asksOf(handler: Handler): (Permission | 'public')[] {
  const reflector = new Reflector();
  const permission = reflector.get(Requires, handler);
  return [...(permission ? [permission] : []), ...(reflector.get(Public, handler) ? (['public'] as const) : [])];
}
