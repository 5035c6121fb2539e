import { testExamples } from '@/lib/rules/testing';
import { rule } from './secret-marking';

testExamples(rule);
