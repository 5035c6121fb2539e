import { testExamples } from '@/lib/rules/testing';
import { rule } from './nesting';

testExamples(rule);
