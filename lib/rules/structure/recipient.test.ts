import { testExamples } from '@/lib/rules/testing';
import { rule } from './recipient';

testExamples(rule);
