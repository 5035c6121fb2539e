import { testExamples } from '@/lib/rules/testing';
import { rule } from './measure-word';

testExamples(rule);
